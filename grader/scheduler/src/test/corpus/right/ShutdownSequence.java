import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class ShutdownSequence {
  interface Service extends AutoCloseable { void start(); @Override void close(); }
  static abstract class Base implements Service { protected final AtomicBoolean open = new AtomicBoolean(); public void start() { if (!open.compareAndSet(false, true)) throw new IllegalStateException(); doStart(); } public void close() { if (open.compareAndSet(true, false)) doStop(); } abstract void doStart(); abstract void doStop(); }
  static class Ticker extends Base { private ScheduledExecutorService s; final AtomicInteger ticks = new AtomicInteger();
    void doStart() { s = Executors.newScheduledThreadPool(1); s.scheduleAtFixedRate(ticks::incrementAndGet, 0, 10, TimeUnit.MILLISECONDS); }
    void doStop() { s.shutdown(); try { if (!s.awaitTermination(5, TimeUnit.SECONDS)) s.shutdownNow(); } catch (InterruptedException e) { s.shutdownNow(); Thread.currentThread().interrupt(); } } }
  static class Consumer extends Base { private Thread t; final BlockingQueue<String> q = new LinkedBlockingQueue<>(); final List<String> done = new ArrayList<>();
    void doStart() { t = new Thread(() -> { try { while (!Thread.currentThread().isInterrupted()) done.add(q.take()); } catch (InterruptedException e) { q.drainTo(done); } }); t.start(); }
    void doStop() { t.interrupt(); try { t.join(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); } q.drainTo(done); } }
  public static void main(String[] args) throws Exception {
    Ticker ticker = new Ticker(); Consumer c = new Consumer();
    Deque<Service> services = new ArrayDeque<>();
    for (Service s : List.of(ticker, c)) { s.start(); services.push(s); }
    Thread hook = new Thread(() -> services.forEach(Service::close));
    Runtime.getRuntime().addShutdownHook(hook);
    for (String x : List.of("a", "b")) c.q.put(x);
    Thread.sleep(35);
    services.forEach(Service::close); services.forEach(Service::close);
    if (!Runtime.getRuntime().removeShutdownHook(hook)) throw new AssertionError();
    if (!c.done.equals(List.of("a", "b")) || ticker.ticks.get() < 4) throw new AssertionError(c.done + " " + ticker.ticks);
  }
}
