import java.util.concurrent.Phaser;

/** A Phaser of two phases. */
public class Phasers {
  public static void main(String[] args) throws Exception {
    Phaser phaser = new Phaser(2);
    int[] x = new int[2];
    Thread t =
        new Thread(() -> {
          x[0] = 1;
          phaser.arriveAndAwaitAdvance();
          check(x[1] == 2);
          phaser.arriveAndDeregister();
        });
    t.start();
    x[1] = 2;
    phaser.arriveAndAwaitAdvance();
    check(x[0] == 1);
    phaser.arriveAndDeregister();
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
