import java.util.concurrent.*;

public class InterruptCancelWork {
  static class PrimeProducer extends Thread {
    private final BlockingQueue<Integer> queue; private int last;
    PrimeProducer(BlockingQueue<Integer> q) { queue = q; }
    @Override public void run() { try { int p = 1; while (!Thread.currentThread().isInterrupted()) queue.put(p = next(p)); } catch (InterruptedException consumed) { } last = -1; }
    void cancel() { interrupt(); }
  }
  static int next(int p) { do p++; while (!prime(p)); return p; }
  static boolean prime(int p) { for (int i = 2; i * i <= p; i++) if (p % i == 0) return false; return true; }
  public static void main(String[] args) throws Exception {
    PrimeProducer g = new PrimeProducer(new ArrayBlockingQueue<>(2));
    g.start();
    int sum = 0;
    try { for (int i = 0; i < 4; i++) sum += g.queue.take(); } finally { g.cancel(); }
    g.join();
    if (sum != 17 || g.last != -1 || g.isAlive()) throw new AssertionError(sum);
  }
}
