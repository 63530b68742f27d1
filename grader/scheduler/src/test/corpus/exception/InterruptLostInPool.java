import java.util.concurrent.*;
/** get with a timeout, that does not cancel: expects the task to have been stopped. */
public class InterruptLostInPool { public static void main(String[] a) throws Exception { try (var ex = Executors.newSingleThreadExecutor()) { Future<?> f = ex.submit(() -> { Thread.sleep(1000); return 1; }); try { f.get(100, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { } if (!f.isDone()) throw new IllegalStateException("still runs"); } } }
