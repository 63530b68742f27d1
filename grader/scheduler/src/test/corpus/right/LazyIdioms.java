import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;

public class LazyIdioms {
  static final AtomicInteger made = new AtomicInteger();
  static class Heavy { final int[] data = {1, 2, 3}; int extra = 4; Heavy() { made.incrementAndGet(); } int sum() { return data[0] + data[1] + data[2] + extra; } }
  static class Dcl { private volatile Heavy h; Heavy get() { Heavy r = h; if (r == null) synchronized (this) { r = h; if (r == null) h = r = new Heavy(); } return r; } }
  static class Sync { private Heavy h; synchronized Heavy get() { return h == null ? h = new Heavy() : h; } }
  static class Cas { private final AtomicReference<Heavy> r = new AtomicReference<>(); Heavy get() { Heavy h = r.get(); return h != null ? h : r.updateAndGet(x -> x == null ? new Heavy() : x); } }
  static class Once<T> implements Supplier<T> { private final FutureTask<T> f; Once(Callable<T> c) { f = new FutureTask<>(c); } public T get() { f.run(); try { return f.get(); } catch (InterruptedException | ExecutionException e) { throw new IllegalStateException(e); } } }
  static class Holder { static final Heavy H = new Heavy(); }
  enum Single { IT; final Heavy heavy = new Heavy(); }
  static class HashLike { private int hash; int hash() { return hash; } }
  public static void main(String[] args) throws Exception {
    Dcl d = new Dcl(); Sync s = new Sync(); Cas c = new Cas(); Once<Heavy> o = new Once<>(Heavy::new);
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) (ts[i] = new Thread(() -> { int x = d.get().sum() + s.get().sum() + c.get().sum() + o.get().sum() + Holder.H.sum() + Single.IT.heavy.sum(); if (x != 60) throw new AssertionError(x); })).start();
    for (Thread t : ts) t.join();
    if (made.get() < 6 || made.get() > 7) throw new AssertionError(made);
  }
}
