import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class CollectorOwn {
  static class Stats { int n; long sum; int max = Integer.MIN_VALUE; void add(int i) { n++; sum += i; max = Math.max(max, i); } Stats merge(Stats o) { n += o.n; sum += o.sum; max = Math.max(max, o.max); return this; } }
  static class StatsCollector implements Collector<Integer, Stats, String> {
    public Supplier<Stats> supplier() { return Stats::new; }
    public BiConsumer<Stats, Integer> accumulator() { return Stats::add; }
    public BinaryOperator<Stats> combiner() { return Stats::merge; }
    public Function<Stats, String> finisher() { return s -> s.n + "/" + s.sum + "/" + s.max; }
    public Set<Characteristics> characteristics() { return Set.of(Characteristics.UNORDERED); }
  }
  public static void main(String[] args) {
    String a = IntStream.rangeClosed(1, 10).boxed().parallel().collect(new StatsCollector());
    StringBuilder b = Stream.of("a", "b", "c", "d").parallel().collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
    ArrayList<Integer> c = IntStream.range(0, 6).parallel().collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    int[] d = Stream.of(1, 2, 3).parallel().reduce(new int[] {0}, (x, y) -> new int[] {x[0] + y}, (x, y) -> new int[] {x[0] + y[0]});
    String e = Stream.of("x", "y").parallel().collect(Collectors.teeing(Collectors.counting(), Collectors.joining(), (n, s) -> n + s));
    if (!a.equals("10/55/10") || !b.toString().equals("abcd") || c.get(5) != 5 || d[0] != 6 || !e.equals("2xy")) throw new AssertionError(a + b + c + d[0] + e);
  }
}
