import java.util.concurrent.*;
public class PhaserOnAdvance {
  static int sum;
  public static void main(String[] args) throws Exception {
    int[] parts = new int[3];
    Phaser ph = new Phaser(3) {
      @Override protected boolean onAdvance(int phase, int parties) { int s = 0; for (int p : parts) s += p; sum = s; return phase == 2; }
    };
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) {
      int id = i;
      ts[i] = new Thread(() -> {
        while (!ph.isTerminated()) {
          parts[id]++;
          int p = ph.arriveAndAwaitAdvance();
          int expected = p == 1 ? 3 : 6;
          if (sum < expected - 0 && p >= 0) throw new IllegalStateException(p + " " + sum);
          ph.arriveAndAwaitAdvance();
        }
      });
      ts[i].start();
    }
    for (Thread t : ts) t.join();
  }
}
