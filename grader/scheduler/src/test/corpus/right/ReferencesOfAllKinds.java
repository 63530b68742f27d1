import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class ReferencesOfAllKinds {
  record P(int x) { P { if (x < 0) throw new IllegalArgumentException(); } static P of(int... xs) { return new P(xs.length); } }
  static class Base { AtomicInteger n = new AtomicInteger(); void hit() { n.incrementAndGet(); } }
  static class Sub extends Base {
    void hit() { Runnable r = super::hit; r.run(); r.run(); }
    class Inner { int v = n.get(); }
    Inner make() { Supplier<Inner> s = Inner::new; return s.get(); }
    private int secret(int a) { return a + 1; }
    IntUnaryOperator f() { return this::secret; }
  }
  interface Named { default String name() { return getClass().getSimpleName() + secret(); } private String secret() { return "!"; } static Named one() { return new Named() {}; } }
  static <T extends Object & Comparable<T> & Serializable> int cmp(T a, T b) { Comparator<T> c = Comparable::compareTo; return c.compare(a, b); }
  public static void main(String[] args) throws Exception {
    Sub s = new Sub();
    both(s::hit, new Sub()::hit);
    check(s.n.get() == 2 && s.make().v == 2 && s.f().applyAsInt(1) == 2);
    IntFunction<int[]> a = int[]::new;
    IntFunction<P[]> pa = P[]::new;
    Function<Integer, P> c = P::new;
    Supplier<P> v = P::of;
    check(a.apply(3).length == 3 && pa.apply(2).length == 2 && c.apply(4).x() == 4 && v.get().x() == 0);
    check(Stream.of("b", "a").sorted(String::compareTo).map(String::length).mapToInt(Integer::intValue).sum() == 2);
    Runnable r = (Runnable & Serializable) () -> s.hit();
    r.run();
    check(s.n.get() == 4 && cmp("a", "b") < 0 && Named.one().name().endsWith("!"));
    BiFunction<String, String, Boolean> eq = String::equals;
    Callable<List<String>> l = ArrayList::new;
    check(eq.apply("q", "q") && l.call().isEmpty());
  }
  static void both(Runnable... bodies) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Runnable r : bodies) threads.add(new Thread(r));
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();
  }

  static void check(boolean holds) {
    if (!holds) throw new IllegalStateException("does not hold");
  }
}
