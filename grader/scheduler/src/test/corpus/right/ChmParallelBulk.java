import java.util.*;
import java.util.concurrent.*;

public class ChmParallelBulk {
  public static void main(String[] args) {
    ConcurrentHashMap<Integer, Integer> m = new ConcurrentHashMap<>();
    for (int i = 0; i < 6; i++) m.put(i, i * i);
    int[] out = new int[6];
    m.forEach(1, (k, v) -> out[k] = v);
    int sum = 0; for (int x : out) sum += x;
    Integer red = m.reduce(1, (k, v) -> v, Integer::sum);
    int max = m.reduceValuesToInt(1, v -> v, 0, Math::max);
    Integer found = m.search(1, (k, v) -> v == 16 ? k : null);
    if (sum != 55 || red != 55 || max != 25 || found != 4) throw new AssertionError(sum + " " + red + " " + max + " " + found);
  }
}
