import java.util.concurrent.Semaphore;

/** A permit that is not given back. */
public class SemaphoreNotReleased {
  public static void main(String[] args) throws Exception {
    Semaphore s = new Semaphore(1);
    Thread t = new Thread(s::acquireUninterruptibly);
    t.start();
    t.join();
    s.acquire();
  }
}
