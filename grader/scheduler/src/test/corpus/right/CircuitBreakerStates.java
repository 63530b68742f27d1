import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class CircuitBreakerStates {
  sealed interface State permits Closed, Open, HalfOpen {}
  record Closed(int failures) implements State {}
  record Open(long until) implements State {}
  record HalfOpen() implements State {}
  private final AtomicReference<State> state = new AtomicReference<>(new Closed(0));
  <T> T call(Callable<T> c, T fallback) {
    State s = state.get();
    switch (s) {
      case Open(long until) when System.nanoTime() < until -> { return fallback; }
      case Open o -> { if (!state.compareAndSet(o, new HalfOpen())) return fallback; }
      case HalfOpen h -> { return fallback; }
      case Closed cl -> { }
    }
    try { T t = c.call(); state.set(new Closed(0)); return t; }
    catch (Exception e) {
      state.updateAndGet(x -> x instanceof Closed(int f) && f < 1 ? new Closed(f + 1) : x instanceof Open ? x : new Open(System.nanoTime() + 1_000_000_000L));
      return fallback;
    }
  }
  public static void main(String[] args) throws Exception {
    CircuitBreakerStates cb = new CircuitBreakerStates();
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) (ts[i] = new Thread(() -> { if (cb.call(() -> { throw new Exception(); }, -1) != -1) throw new AssertionError(); })).start();
    for (Thread t : ts) t.join();
    if (!(cb.state.get() instanceof Open)) throw new AssertionError(cb.state.get());
    if (cb.call(() -> 1, 0) != 0) throw new AssertionError();
    Thread.sleep(1001);
    if (cb.call(() -> 1, 0) != 1 || !cb.state.get().equals(new Closed(0))) throw new AssertionError(cb.state.get());
  }
}
