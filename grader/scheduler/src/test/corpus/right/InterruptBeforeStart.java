public class InterruptBeforeStart {
  static volatile boolean interrupted;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { try { Thread.sleep(1000); } catch (InterruptedException e) { interrupted = true; } });
    t.interrupt();
    if (!t.isInterrupted()) throw new IllegalStateException("not recorded");
    t.start();
    t.join();
    if (!interrupted) throw new IllegalStateException("start loses the interrupt");
  }
}
