import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class UrlShortener {
  interface IdGenerator { long next(); }
  static final class Snowflake implements IdGenerator { private long last, seq; public synchronized long next() { long now = System.currentTimeMillis(); if (now <= last) seq++; else { last = now; seq = 0; } return last << 12 | seq; } }
  private final ConcurrentMap<String, String> byUrl = new ConcurrentHashMap<>(), byKey = new ConcurrentHashMap<>(); private final IdGenerator ids; private final LongAdder collisions = new LongAdder();
  UrlShortener(IdGenerator g) { ids = g; }
  String shorten(String url) { return byUrl.computeIfAbsent(url, u -> { while (true) { String k = Long.toString(ids.next(), 36); if (byKey.putIfAbsent(k, u) == null) return k; collisions.increment(); } }); }
  Optional<String> resolve(String k) { return Optional.ofNullable(byKey.get(k)); }
  public static void main(String[] args) throws Exception {
    UrlShortener s = new UrlShortener(new Snowflake());
    Set<String> keys = ConcurrentHashMap.newKeySet();
    try (var ex = Executors.newVirtualThreadPerTaskExecutor()) { for (String u : List.of("a", "b", "a", "c")) ex.submit(() -> { String k = s.shorten(u); keys.add(k); if (!s.resolve(k).orElseThrow().equals(u)) throw new AssertionError(); return k; }); }
    if (keys.size() != 3 || s.byKey.size() != 3 || s.collisions.sum() != 0) throw new AssertionError(keys);
  }
}
