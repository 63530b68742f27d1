public class LeakDetectorPlainFlag {
  static boolean release; static int seen;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { for (int i = 0; i < 5 && !release; i++) try { Thread.sleep(20); } catch (InterruptedException e) { return; } seen = 1; });
    t.start();
    Thread.sleep(50); release = true; Thread.sleep(100);
    System.out.println(t.isAlive() ? "WARNING" : "fine");
    t.join();
  }
}
