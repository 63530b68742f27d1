import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** A periodic task that throws is not run again. */
public class ScheduledSilent { public static void main(String[] a) throws Exception { AtomicInteger n = new AtomicInteger(); var s = Executors.newScheduledThreadPool(1); s.scheduleAtFixedRate(() -> { if (n.incrementAndGet() == 2) throw new RuntimeException(); }, 0, 10, TimeUnit.MILLISECONDS); Thread.sleep(100); s.shutdownNow(); if (n.get() < 5) throw new IllegalStateException("ran only " + n); } }
