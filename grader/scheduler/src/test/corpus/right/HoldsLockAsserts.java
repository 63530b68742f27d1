public class HoldsLockAsserts {
  private int n;
  private void bump() { if (!Thread.holdsLock(this)) throw new AssertionError("lock not held"); n++; }
  synchronized void inc() { bump(); }
  public static void main(String[] args) throws Exception {
    HoldsLockAsserts h = new HoldsLockAsserts(); Thread t = new Thread(h::inc), u = new Thread(() -> { synchronized (h) { h.bump(); } });
    t.start(); u.start(); t.join(); u.join();
    if (h.n != 2 || Thread.holdsLock(h)) throw new AssertionError();
  }
}
