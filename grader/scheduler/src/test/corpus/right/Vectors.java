import java.util.Hashtable;
import java.util.Vector;

/** Vector, Hashtable and StringBuffer lock themselves. */
public class Vectors {
  public static void main(String[] args) throws Exception {
    Vector<Integer> v = new Vector<>();
    Hashtable<Integer, Integer> h = new Hashtable<>();
    StringBuffer s = new StringBuffer();
    Runnable r =
        () -> {
          v.add(1);
          h.merge(1, 1, Integer::sum);
          s.append('x');
        };
    Thread a = new Thread(r);
    Thread b = new Thread(r);
    a.start();
    b.start();
    a.join();
    b.join();
    check(v.size() == 2 && h.get(1) == 2 && s.length() == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
