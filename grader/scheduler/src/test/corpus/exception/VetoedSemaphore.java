import java.util.concurrent.*;
/** ArrayBlockingQueue.add instead of put. */
public class VetoedSemaphore {
  public static void main(String[] args) throws Exception {
    BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);
    Thread t = new Thread(() -> { try { q.take(); q.take(); } catch (InterruptedException e) { } }); t.setDaemon(true); t.start();
    q.add(1); q.add(2);
  }
}
