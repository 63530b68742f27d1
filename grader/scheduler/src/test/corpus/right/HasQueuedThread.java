import java.util.concurrent.locks.*;
public class HasQueuedThread {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock(true);
    lock.lock();
    Thread t = new Thread(() -> { lock.lock(); lock.unlock(); });
    t.start();
    while (!lock.hasQueuedThread(t)) Thread.sleep(1);
    if (lock.getQueueLength() != 1) throw new IllegalStateException();
    lock.unlock();
    t.join();
  }
}
