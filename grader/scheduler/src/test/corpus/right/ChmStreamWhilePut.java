import java.util.*;
import java.util.concurrent.*;

public class ChmStreamWhilePut {
  static class Account { int cents; Account(int c) { cents = c; } }
  public static void main(String[] args) throws Exception {
    Map<Integer, Account> m = new ConcurrentHashMap<>();
    Thread w = new Thread(() -> { for (int i = 0; i < 4; i++) m.put(i, new Account(i)); });
    w.start();
    int sum = m.values().stream().mapToInt(a -> a.cents).sum();
    w.join();
    if (sum < 0 || sum > 6) throw new AssertionError(sum);
  }
}
