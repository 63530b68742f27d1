import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class ImmutableMessages {
  static final class Order { private final String id; private final List<Line> lines; private final Map<String, Object> meta;
    private Order(Builder b) { id = b.id; lines = List.copyOf(b.lines); meta = Collections.unmodifiableMap(new LinkedHashMap<>(b.meta)); }
    int total() { return lines.stream().mapToInt(l -> l.qty() * l.price()).sum(); }
    static Builder of(String id) { Builder b = new Builder(); b.id = id; return b; }
    static class Builder { private String id; private final List<Line> lines = new ArrayList<>(); private final Map<String, Object> meta = new HashMap<>(); Builder line(String s, int q, int p) { lines.add(new Line(s, q, p)); return this; } Builder meta(String k, Object v) { meta.put(k, v); return this; } Order build() { return new Order(this); } } }
  record Line(String sku, int qty, int price) { Line { if (qty < 1) throw new IllegalArgumentException(); } }
  public static void main(String[] args) throws Exception {
    TransferQueue<Order> orders = new LinkedTransferQueue<>(); Exchanger<Integer> result = new Exchanger<>();
    Thread billing = new Thread(() -> { int sum = 0; try { for (int i = 0; i < 2; i++) { Order o = orders.take(); sum += o.total() + o.meta.size(); } result.exchange(sum); } catch (InterruptedException e) { throw new RuntimeException(e); } });
    billing.start();
    for (int i = 1; i < 3; i++) orders.transfer(Order.of("o" + i).line("a", i, 10).line("b", 1, 5).meta("k", i).build());
    int sum = result.exchange(null);
    billing.join();
    if (sum != 42) throw new AssertionError(sum);
  }
}
