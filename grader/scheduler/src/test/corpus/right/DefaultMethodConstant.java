import java.util.concurrent.atomic.AtomicLong;

/** A constant of an interface that only its own default and private methods use. */
public class DefaultMethodConstant {
  interface Metered {
    AtomicLong TOTAL = new AtomicLong();

    default long meter() {
      return add(1);
    }

    private long add(long n) {
      return TOTAL.addAndGet(n);
    }
  }

  interface Job extends Metered {
    void go();
  }

  record Valve(int number) implements Metered {}

  enum Tap implements Metered {
    COLD
  }

  public static void main(String[] args) throws Exception {
    Job job = () -> {};
    Thread t = new Thread(() -> new Valve(1).meter());
    Thread u = new Thread(() -> Tap.COLD.meter());
    t.start();
    u.start();
    job.meter();
    t.join();
    u.join();
    if (job.meter() != 4) throw new IllegalStateException();
  }
}
