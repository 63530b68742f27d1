import java.util.concurrent.Exchanger;

/** Two threads exchange boxes. */
public class Exchange {
  public static void main(String[] args) throws Exception {
    Exchanger<int[]> ex = new Exchanger<>();
    Thread t =
        new Thread(() -> {
          try {
            check(ex.exchange(new int[] {1})[0] == 2);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    t.start();
    check(ex.exchange(new int[] {2})[0] == 1);
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
