import java.util.*;
import java.util.concurrent.*;

public class LoggerAsync implements AutoCloseable {
  enum Level { DEBUG, INFO, ERROR }
  record Line(Level level, String thread, String text, Throwable cause) {}
  interface Appender { void append(Line l); }
  private final BlockingQueue<Optional<Line>> q = new LinkedBlockingQueue<>(2); private final List<Appender> appenders; private volatile Level min = Level.INFO; private final Thread writer;
  LoggerAsync(Appender... a) { appenders = List.of(a); writer = Thread.ofVirtual().name("log").start(() -> { boolean end = false; while (!end) try { Optional<Line> l = q.take(); l.ifPresent(x -> appenders.forEach(p -> p.append(x))); end = l.isEmpty(); } catch (InterruptedException e) { } }); }
  void log(Level l, String f, Object... a) { if (l.compareTo(min) < 0) return; boolean i = false; while (true) try { q.put(Optional.of(new Line(l, Thread.currentThread().getName(), String.format(f, a), a.length > 0 && a[a.length - 1] instanceof Throwable t ? t : null))); break; } catch (InterruptedException e) { i = true; } if (i) Thread.currentThread().interrupt(); }
  public void close() throws InterruptedException { q.put(Optional.empty()); writer.join(); }
  public static void main(String[] args) throws Exception {
    StringBuilder out = new StringBuilder(); EnumMap<Level, Integer> counts = new EnumMap<>(Level.class);
    try (LoggerAsync log = new LoggerAsync(l -> out.append(l.level()).append(' ').append(l.text()).append('\n'), l -> counts.merge(l.level(), 1, Integer::sum))) {
      Thread t = new Thread(() -> { for (int i = 0; i < 2; i++) log.log(Level.INFO, "t %d", i); });
      t.start(); log.log(Level.ERROR, "failed: %s", new RuntimeException("x")); log.log(Level.DEBUG, "no"); t.join();
    }
    if (counts.get(Level.INFO) != 2 || counts.containsKey(Level.DEBUG) || !out.toString().contains("ERROR failed: java.lang.RuntimeException: x")) throw new AssertionError(out);
  }
}
