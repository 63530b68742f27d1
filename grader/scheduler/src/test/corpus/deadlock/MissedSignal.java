import java.util.concurrent.locks.*;
public class MissedSignal {
  public static void main(String[] args) throws Exception {
    ReentrantLock l = new ReentrantLock(); Condition c = l.newCondition();
    Thread t = new Thread(() -> { l.lock(); try { c.await(); } catch (InterruptedException e) { } finally { l.unlock(); } });
    t.start(); l.lock(); try { c.signal(); } finally { l.unlock(); } t.join();
  }
}
