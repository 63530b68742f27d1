/** A one-slot buffer with two producers and two consumers, and notify. */
public class NotifyInsteadOfAll {
  private Integer slot;
  synchronized void put(int v) throws InterruptedException { while (slot != null) wait(); slot = v; notify(); }
  synchronized int take() throws InterruptedException { while (slot == null) wait(); int v = slot; slot = null; notify(); return v; }
  public static void main(String[] args) throws Exception {
    var b = new NotifyInsteadOfAll(); Thread[] ts = new Thread[4];
    for (int i = 0; i < 2; i++) { ts[i] = new Thread(() -> { try { b.put(1); b.put(2); } catch (InterruptedException e) { } }); ts[i + 2] = new Thread(() -> { try { b.take(); b.take(); } catch (InterruptedException e) { } }); }
    for (Thread t : ts) t.start(); for (Thread t : ts) t.join();
  }
}
