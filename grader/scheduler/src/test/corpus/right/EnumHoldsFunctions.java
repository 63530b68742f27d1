import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** Functions in an enum: one of them has a counter of its own. */
public class EnumHoldsFunctions {
  enum Step {
    TWICE(x -> 2 * x),
    TALLY(tally());

    private final IntUnaryOperator function;

    Step(IntUnaryOperator function) {
      this.function = function;
    }

    static IntUnaryOperator tally() {
      AtomicInteger sum = new AtomicInteger();
      return sum::addAndGet;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> Step.TALLY.function.applyAsInt(Step.TWICE.function.applyAsInt(2)));
    t.start();
    Step.TALLY.function.applyAsInt(1);
    t.join();
    if (Step.TALLY.function.applyAsInt(0) != 5) throw new IllegalStateException();
  }
}
