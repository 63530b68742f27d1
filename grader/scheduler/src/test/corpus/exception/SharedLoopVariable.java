/** Two threads count in one field, each far enough that it is not over in a moment. */
public class SharedLoopVariable {
  private static volatile int i;

  public static void main(String[] args) throws Exception {
    Counter a = new Counter();
    Counter b = new Counter();
    a.start();
    b.start();
    a.join();
    b.join();
    if (a.turns != 300 || b.turns != 300) {
      throw new IllegalStateException("does not hold");
    }
  }

  private static final class Counter extends Thread {
    private int turns;

    @Override
    public void run() {
      for (i = 0; i < 300; i++) {
        turns++;
      }
    }
  }
}
