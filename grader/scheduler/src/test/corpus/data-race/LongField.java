/** A long and a double field of a superclass. */
public class LongField {
  public static void main(String[] args) throws Exception {
    class Base {
      long total;
      double mean;
    }
    class Acc extends Base {
      void add(long x) {
        total += x;
        mean = total / 2.0;
      }
    }
    Acc acc = new Acc();
    Thread a = new Thread(() -> acc.add(3));
    Thread b = new Thread(() -> acc.add(5));
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
