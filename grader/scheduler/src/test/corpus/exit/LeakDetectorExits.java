public class LeakDetectorExits {
  public static void main(String[] args) throws Exception {
    int before = Thread.activeCount();
    new Thread(() -> { try { Thread.sleep(60_000); } catch (InterruptedException e) { } }).start();
    Thread.sleep(100);
    if (Thread.activeCount() > before) { System.err.println("WARNING: leak"); System.exit(1); }
  }
}
