public class LeakActiveCountPolling {
  interface Task { void execute() throws Exception; }
  static boolean leaks(Task t) throws Exception {
    int before = Thread.activeCount();
    try { t.execute(); } finally {
      long end = System.currentTimeMillis() + 100;
      while (Thread.activeCount() > before && System.currentTimeMillis() < end) Thread.sleep(10);
    }
    return Thread.activeCount() > before;
  }
  public static void main(String[] args) throws Exception {
    if (leaks(() -> new Thread(() -> { try { Thread.sleep(50); } catch (InterruptedException e) { } }).start())) throw new AssertionError("ends in time");
    Thread[] t = {null};
    if (!leaks(() -> { t[0] = new Thread(() -> { synchronized (t) { try { while (true) t.wait(); } catch (InterruptedException e) { } } }); t[0].start(); })) throw new AssertionError("leak not seen");
    t[0].interrupt(); t[0].join();
    if (leaks(() -> { })) throw new AssertionError("nothing");
  }
}
