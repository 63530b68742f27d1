import java.util.concurrent.locks.*;

public class ConditionSignalledOnce {
  static final ReentrantLock l = new ReentrantLock(); static final Condition c = l.newCondition(); static boolean open; 
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 2; i++) new Thread(() -> { l.lock(); try { while (!open) c.await(); } catch (InterruptedException e) { } finally { l.unlock(); } }).start();
    Thread.sleep(10);
    l.lock(); try { open = true; c.signal(); } finally { l.unlock(); }
  }
}
