/** Fields of inner and inherited classes, longs and doubles, behind a lock. */
public class InnerFields {
  public static void main(String[] args) throws Exception {
    class Base {
      long total;
      double mean;
    }
    class Acc extends Base {
      synchronized void add(long x) {
        total += x;
        mean = total / 2.0;
      }

      synchronized double mean() {
        return mean;
      }
    }
    Acc acc = new Acc();
    Thread a = new Thread(() -> acc.add(3));
    Thread b = new Thread(() -> acc.add(5));
    a.start();
    b.start();
    a.join();
    b.join();
    check(acc.mean() == 4.0 && acc.total == 8);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
