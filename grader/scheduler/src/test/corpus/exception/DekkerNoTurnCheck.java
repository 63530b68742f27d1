/** Lock by a flag, test then set: two may enter. */
public class DekkerNoTurnCheck {
  static volatile boolean busy; static volatile int inside;
  static void enter() { while (busy) Thread.onSpinWait(); busy = true; }
  public static void main(String[] args) throws Exception {
    java.util.concurrent.atomic.AtomicInteger in = new java.util.concurrent.atomic.AtomicInteger();
    Runnable r = () -> { enter(); if (in.incrementAndGet() > 1) throw new IllegalStateException("two inside"); in.decrementAndGet(); busy = false; };
    Thread a = new Thread(r), b = new Thread(r);
    a.start(); b.start(); a.join(); b.join();
  }
}
