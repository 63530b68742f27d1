import java.util.LinkedList;

/** wait behind an if; notifyAll wakes two for one item. */
public class IfForWhile {
  public static void main(String[] args) throws Exception {
    LinkedList<Integer> q = new LinkedList<>();
    Runnable take =
        () -> {
          synchronized (q) {
            try {
              if (q.isEmpty()) q.wait();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            q.removeFirst();
            q.add(0);
            q.removeFirst();
          }
        };
    Thread a = new Thread(take);
    Thread b = new Thread(take);
    a.start();
    b.start();
    synchronized (q) {
      q.add(1);
      q.notifyAll();
    }
    Thread.sleep(5);
    synchronized (q) {
      q.add(2);
      q.notifyAll();
    }
    a.join();
    b.join();
  }
}
