import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.StructuredTaskScope.*;
import java.time.Duration;

public class GracefulDegradation {
  sealed interface Part { record Ok(String v) implements Part {} record Down(String why) implements Part {} }
  static String fetch(String s, long ms, boolean fails) throws Exception { Thread.sleep(ms); if (fails) throw new java.io.IOException(s + " down"); return s; }
  static List<Part> page() throws InterruptedException {
    List<Subtask<String>> l = new ArrayList<>();
    try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll(), c -> c.withThreadFactory(Thread.ofVirtual().name("part-", 0).factory()))) {
      l.add(scope.fork(() -> fetch("news", 10, false))); l.add(scope.fork(() -> fetch("ads", 20, true)));
      l.add(scope.fork(() -> { try (var inner = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) { inner.fork(() -> fetch("slow", 10_000, false)); inner.fork(() -> fetch("mirror", 5, false)); return inner.join(); } }));
      scope.join();
    }
    return l.stream().map(t -> switch (t.state()) { case SUCCESS -> (Part) new Part.Ok(t.get()); case FAILED -> new Part.Down(t.exception().getMessage()); case UNAVAILABLE -> new Part.Down("?"); }).toList();
  }
  public static void main(String[] args) throws Exception {
    long t0 = System.nanoTime();
    List<Part> p = page();
    if (!p.equals(List.of(new Part.Ok("news"), new Part.Down("ads down"), new Part.Ok("mirror")))) throw new AssertionError(p);
    if (System.nanoTime() - t0 > Duration.ofMillis(100).toNanos()) throw new AssertionError("late");
  }
}
