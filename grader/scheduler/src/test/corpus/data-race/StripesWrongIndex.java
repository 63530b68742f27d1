import java.util.*;

public class StripesWrongIndex {
  static final Object[] locks = {new Object(), new Object()}; static final Map<Integer, Integer> shared = new HashMap<>();
  static void inc(int k) { synchronized (locks[k % 2]) { shared.merge(k, 1, Integer::sum); } }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> inc(2)), b = new Thread(() -> inc(3)); a.start(); b.start(); a.join(); b.join();
  }
}
