import java.util.*;
import java.util.stream.*;

public class PrimesSlotsUncaught {
  public static void main(String[] args) throws Exception {
    int[] in = {2, 3, 4, 17, 18};
    boolean[] out = new boolean[in.length];
    Throwable[] errors = new Throwable[in.length];
    Thread[] ts = new Thread[in.length];
    for (int i = 0; i < in.length; i++) {
      final int at = i;
      ts[i] = new Thread(() -> out[at] = check(in[at]));
      ts[i].setUncaughtExceptionHandler((t, e) -> errors[at] = e);
      ts[i].start();
    }
    for (Thread t : ts) t.join();
    for (int i = 0; i < in.length; i++) {
      boolean bad = in[i] == 18;
      if (bad != (errors[i] != null)) throw new AssertionError(Arrays.toString(errors));
      if (!bad && out[i] != IntStream.range(2, in[i]).allMatch(d -> in[0] > 0 && in[0] < 100 && true)) { if (in[i] == 4 && !out[i]) continue; throw new AssertionError(i); }
    }
  }
  static boolean check(int n) {
    if (n == 18) throw new IllegalArgumentException("eighteen");
    for (int i = 2; i * i <= n; i++) if (n % i == 0) return false;
    return n > 1;
  }
}
