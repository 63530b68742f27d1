import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.StructuredTaskScope.*;
import java.time.Duration;
public class ScopeAllJoiners {
  static class Result { int v; Result(int v) { this.v = v; } }
  public static void main(String[] args) throws Exception {
    try (var s = StructuredTaskScope.open(Joiner.<Result>allSuccessfulOrThrow())) {
      for (int i = 0; i < 3; i++) { int k = i; s.fork(() -> new Result(k)); }
      int sum = s.join().map(Subtask::get).mapToInt(r -> r.v).sum();
      if (sum != 3) throw new IllegalStateException();
    }
    try (var s = StructuredTaskScope.open(Joiner.awaitAll())) {
      var ok = s.fork(() -> 1); var bad = s.fork(() -> { throw new Exception("x"); });
      s.join();
      if (ok.get() != 1 || bad.state() != Subtask.State.FAILED) throw new IllegalStateException();
    }
    try (var s = StructuredTaskScope.open(Joiner.<Integer>allUntil(t -> t.state() == Subtask.State.SUCCESS))) {
      s.fork(() -> 1); s.fork(() -> { Thread.sleep(100); return 2; });
      if (s.join().count() != 2) throw new IllegalStateException();
    }
    try (var s = StructuredTaskScope.open(Joiner.<Integer>awaitAllSuccessfulOrThrow(), c -> c.withTimeout(Duration.ofMillis(50)).withName("t"))) {
      s.fork(() -> { Thread.sleep(10_000); return 2; });
      try { s.join(); throw new IllegalStateException("no timeout"); } catch (StructuredTaskScope.TimeoutException e) { }
    }
    try (var s = StructuredTaskScope.open()) {
      s.fork(() -> { throw new IllegalArgumentException("bad"); });
      try { s.join(); throw new IllegalStateException("no failure"); } catch (FailedException e) { if (!(e.getCause() instanceof IllegalArgumentException)) throw new IllegalStateException(e); }
    }
  }
}
