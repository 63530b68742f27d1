import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class BatcherFlush<T> implements AutoCloseable {
  private final List<T> buffer = new ArrayList<>(); private final int max; private final Consumer<List<T>> sink; private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(r -> { Thread t = new Thread(r, "flusher"); t.setDaemon(true); return t; });
  BatcherFlush(int max, long ms, Consumer<List<T>> sink) { this.max = max; this.sink = sink; timer.scheduleWithFixedDelay(this::flush, ms, ms, TimeUnit.MILLISECONDS); }
  void add(T t) { synchronized (buffer) { buffer.add(t); if (buffer.size() < max) return; } flush(); }
  void flush() { List<T> out; synchronized (buffer) { if (buffer.isEmpty()) return; out = new ArrayList<>(buffer); buffer.clear(); } sink.accept(out); }
  @Override public void close() throws InterruptedException { timer.shutdown(); if (!timer.awaitTermination(1, TimeUnit.SECONDS)) throw new IllegalStateException(); flush(); }
  public static void main(String[] args) throws Exception {
    List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());
    try (BatcherFlush<Integer> b = new BatcherFlush<>(2, 50, batches::add)) {
      Thread t = new Thread(() -> { for (int i = 0; i < 3; i++) b.add(i); });
      t.start();
      for (int i = 10; i < 12; i++) { b.add(i); Thread.sleep(30); }
      t.join();
    }
    int n = 0; for (List<Integer> l : batches) n += l.size();
    if (n != 5) throw new AssertionError(batches);
  }
}
