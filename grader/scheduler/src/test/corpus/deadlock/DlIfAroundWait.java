import java.util.*;

public class DlIfAroundWait {
  static final LinkedList<String> q = new LinkedList<>(); static boolean closed; static int done;
  public static void main(String[] args) throws Exception {
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) (ts[i] = new Thread(() -> { try { while (true) { synchronized (q) { while (q.isEmpty()) { if (closed) return; q.wait(); } q.removeFirst(); done++; } Thread.sleep(100 + new Random().nextInt(901)); } } catch (InterruptedException e) { } })).start();
    for (int i = 0; i < 1; i++) synchronized (q) { q.add("f"); q.notify(); }
    synchronized (q) { closed = true; q.notify(); }
    for (Thread t : ts) t.join();
  }
}
