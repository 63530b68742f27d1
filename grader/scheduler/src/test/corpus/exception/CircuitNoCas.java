import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class CircuitNoCas {
  enum S { OPEN, HALF } static volatile S s = S.OPEN; static final AtomicInteger probes = new AtomicInteger();
  static void call() { if (s == S.OPEN) { s = S.HALF; probes.incrementAndGet(); } }
  public static void main(String[] args) throws Exception {
    try (var ex = Executors.newCachedThreadPool()) { ex.execute(CircuitNoCas::call); ex.execute(CircuitNoCas::call); }
    if (probes.get() != 1) throw new AssertionError("two probes");
  }
}
