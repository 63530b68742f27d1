import java.util.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

public class BitsetAndBuilderLocked {
  interface Guarded<T> { <R> R with(java.util.function.Function<T, R> f); static <T> Guarded<T> of(T t) { Lock l = new ReentrantLock(); return new Guarded<>() { public <R> R with(java.util.function.Function<T, R> f) { l.lock(); try { return f.apply(t); } finally { l.unlock(); } } }; } }
  public static void main(String[] args) throws Exception {
    Guarded<BitSet> bits = Guarded.of(new BitSet()); Guarded<StringBuilder> text = Guarded.of(new StringBuilder()); Guarded<PriorityQueue<Integer>> heap = Guarded.of(new PriorityQueue<>()); Guarded<Iterator<Integer>> ids = Guarded.of(Stream.iterate(1, i -> i + 1).iterator()); Guarded<Calendar> cal = Guarded.of(new GregorianCalendar(2020, 0, 1));
    List<Thread> ts = Stream.generate(() -> new Thread(() -> { int id = ids.with(Iterator::next); bits.with(b -> { b.set(id); return b.cardinality(); }); text.with(s -> s.append(id).append(',')); heap.with(h -> h.add(-id)); cal.with(c -> { c.add(Calendar.DATE, id); return c.getTime(); }); })).limit(3).toList();
    ts.forEach(Thread::start); for (Thread t : ts) t.join();
    if (bits.with(BitSet::cardinality) != 3 || heap.with(PriorityQueue::poll) != -3 || text.with(StringBuilder::length) != 6 || cal.with(c -> c.get(Calendar.DATE)) != 7) throw new AssertionError();
  }
}
