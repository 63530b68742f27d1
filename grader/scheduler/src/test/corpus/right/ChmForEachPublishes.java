import java.util.concurrent.*;
/** forEach over a ConcurrentHashMap sees what was put before the entry. */
public class ChmForEachPublishes {
  static class Acc { int balance; Acc(int b) { balance = b; } }
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, Acc> m = new ConcurrentHashMap<>();
    for (int i = 0; i < 3; i++) m.put(i, new Acc(10));
    Thread t = new Thread(() -> { for (int i = 3; i < 6; i++) m.put(i, new Acc(10)); });
    t.start();
    int[] sum = {0};
    m.forEach((k, v) -> sum[0] += v.balance);
    if (sum[0] % 10 != 0 || sum[0] < 30) throw new IllegalStateException();
    t.join();
  }
}
