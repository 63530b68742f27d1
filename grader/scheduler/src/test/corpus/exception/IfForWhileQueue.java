import java.util.*;
public class IfForWhileQueue {
  private final Deque<Integer> q = new ArrayDeque<>();
  synchronized void put(int v) { q.add(v); notifyAll(); }
  synchronized int take() throws InterruptedException { if (q.isEmpty()) wait(); return q.remove(); }
  public static void main(String[] a) throws Exception { var b = new IfForWhileQueue(); Runnable r = () -> { try { b.take(); } catch (InterruptedException e) { } }; Thread x = new Thread(r), y = new Thread(r); x.setDaemon(true); y.setDaemon(true); x.start(); y.start(); b.put(1); b.put(2); Thread.sleep(100); }
}
