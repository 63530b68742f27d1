public class JoinHoldingLock {
  static int n;
  public static void main(String[] args) throws Exception {
    Object l = new Object(); Thread t = new Thread(() -> { synchronized (l) { n++; } });
    t.start(); synchronized (l) { t.join(); }
  }
}
