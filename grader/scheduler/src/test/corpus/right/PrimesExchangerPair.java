import java.util.*;
import java.util.concurrent.*;

public class PrimesExchangerPair {
  public static void main(String[] args) throws Exception {
    Exchanger<List<Integer>> ex = new Exchanger<>();
    int[] numbers = {2, 3, 4, 5, 6, 7};
    Thread filler = new Thread(() -> {
      List<Integer> buffer = new ArrayList<>();
      try {
        for (int n : numbers) {
          if (isPrime(n)) buffer.add(n);
          if (buffer.size() == 2) buffer = ex.exchange(buffer);
        }
        ex.exchange(buffer);
        ex.exchange(null);
      } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    });
    filler.start();
    List<Integer> all = new ArrayList<>();
    List<Integer> empty = new ArrayList<>();
    while (true) {
      List<Integer> full = ex.exchange(empty);
      if (full == null) break;
      all.addAll(full);
      full.clear();
      empty = full;
    }
    filler.join();
    if (!all.equals(List.of(2, 3, 5, 7))) throw new AssertionError(all);
  }
  static boolean isPrime(int n) { for (int i = 2; i * i <= n; i++) if (n % i == 0) return false; return n > 1; }
}
