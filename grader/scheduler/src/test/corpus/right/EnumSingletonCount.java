/** Effective Java item 3: an enum as singleton, with state. */
public class EnumSingletonCount {
  enum Counter { INSTANCE; private int n; synchronized void inc() { n++; } synchronized int get() { return n; } }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(Counter.INSTANCE::inc), b = new Thread(Counter.INSTANCE::inc);
    a.start(); b.start(); a.join(); b.join();
    if (Counter.INSTANCE.get() != 2) throw new IllegalStateException("" + Counter.INSTANCE.get());
  }
}
