import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class PrimesFactoryBeans {
  interface PrimalityStrategy { boolean test(int candidate); }
  interface ResultCollector<K, V> { void collect(K key, V value); Map<K, V> snapshot(); }
  interface CheckerFactory { Checker create(PrimalityStrategy s, ResultCollector<Integer, Boolean> c); }

  static abstract class AbstractChecker {
    protected final PrimalityStrategy strategy;
    protected final ResultCollector<Integer, Boolean> collector;
    AbstractChecker(PrimalityStrategy strategy, ResultCollector<Integer, Boolean> collector) {
      this.strategy = Objects.requireNonNull(strategy);
      this.collector = Objects.requireNonNull(collector);
    }
    abstract void check(Collection<Integer> numbers) throws InterruptedException;
  }
  static class Checker extends AbstractChecker {
    Checker(PrimalityStrategy s, ResultCollector<Integer, Boolean> c) { super(s, c); }
    @Override void check(Collection<Integer> numbers) throws InterruptedException {
      if (numbers.isEmpty()) return;
      ExecutorService pool = Executors.newFixedThreadPool(Math.min(4, numbers.size()), new NamedFactory("prime"));
      try {
        List<Callable<Void>> calls = new ArrayList<>();
        for (Integer n : new LinkedHashSet<>(numbers)) {
          calls.add(() -> { collector.collect(n, strategy.test(n)); return null; });
        }
        for (Future<Void> f : pool.invokeAll(calls)) {
          try { f.get(); } catch (ExecutionException e) { throw new IllegalStateException(e.getCause()); }
        }
      } finally {
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.HOURS)) throw new AssertionError("pool");
      }
    }
  }
  static class NamedFactory implements ThreadFactory {
    private final String prefix; private int next;
    NamedFactory(String prefix) { this.prefix = prefix; }
    public synchronized Thread newThread(Runnable r) { return new Thread(r, prefix + "-" + next++); }
  }
  static class LockedCollector<K extends Comparable<K>, V> implements ResultCollector<K, V> {
    private final SortedMap<K, V> map = new TreeMap<>();
    private final Object monitor = new Object();
    public void collect(K k, V v) { synchronized (monitor) { map.put(k, v); } }
    public Map<K, V> snapshot() { synchronized (monitor) { return new TreeMap<>(map); } }
  }
  static final class Context {
    private final Map<Class<?>, Supplier<?>> beans = new HashMap<>();
    private final Map<Class<?>, Object> singletons = new HashMap<>();
    <T> Context register(Class<T> t, Supplier<? extends T> s) { beans.put(t, s); return this; }
    synchronized <T> T get(Class<T> t) { return t.cast(singletons.computeIfAbsent(t, k -> beans.get(k).get())); }
  }
  public static void main(String[] args) throws Exception {
    Context context = new Context()
        .register(PrimalityStrategy.class, () -> n -> n > 1 && java.util.stream.IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(i -> n % i == 0))
        .register(ResultCollector.class, LockedCollector::new)
        .register(CheckerFactory.class, () -> Checker::new);
    @SuppressWarnings("unchecked") ResultCollector<Integer, Boolean> collector = context.get(ResultCollector.class);
    Checker checker = context.get(CheckerFactory.class).create(context.get(PrimalityStrategy.class), collector);
    checker.check(List.of(1, 2, 3, 4, 5, 5, 2, 9));
    checker.check(List.of());
    Map<Integer, Boolean> m = collector.snapshot();
    if (!m.toString().equals("{1=false, 2=true, 3=true, 4=false, 5=true, 9=false}")) throw new IllegalStateException(m.toString());
  }
}
