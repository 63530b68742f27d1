public class InterruptAndStartOverridden extends Thread {
  private String reason; private boolean begun; private volatile boolean ended;
  @Override public synchronized void start() { begun = true; super.start(); }
  @Override public void interrupt() { reason = "asked"; super.interrupt(); }
  @Override public void run() { if (!begun) throw new AssertionError(); try { while (true) Thread.sleep(1000); } catch (InterruptedException e) { if (!"asked".equals(reason)) throw new AssertionError(); ended = true; } }
  public static void main(String[] args) throws Exception {
    InterruptAndStartOverridden t = new InterruptAndStartOverridden(); t.start(); t.interrupt(); t.join();
    if (!t.ended) throw new AssertionError();
  }
}
