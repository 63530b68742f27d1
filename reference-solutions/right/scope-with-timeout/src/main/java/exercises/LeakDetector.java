package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.ThreadFactory;

public final class LeakDetector {

    private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = BEAN.getThreadCount();
        int after = before;
        try {
            task.run();
        } finally {
            boolean flag = Thread.interrupted();
            after = BEAN.getThreadCount();
            for (int i = 0; i < 5 && after > before; i++) {
                Thread.sleep(Duration.ofMillis(20));
                after = BEAN.getThreadCount();
            }
            if (after > before) {
                System.err.println("WARNING - thread leak suspected (" + before + " before, " + after + " after)");
            }
            if (flag) {
                Thread.currentThread().interrupt();
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        ThreadFactory platform = Thread.ofPlatform().daemon().factory();

        // A scope cannot leak. Platform threads, since the bean does not count virtual ones.
        Report structured = run(() -> {
            try (var scope = StructuredTaskScope.open(
                    StructuredTaskScope.Joiner.awaitAll(), config -> config.withThreadFactory(platform))) {
                scope.fork(() -> PrimeChecker.isPrime(32_749));
                scope.fork(() -> PrimeChecker.isPrime(32_750));
                scope.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println("structured: " + structured);

        Report unstructured = run(() -> platform.newThread(() -> {
            try {
                Thread.sleep(Duration.ofHours(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }).start());
        System.out.println("unstructured: " + unstructured);
    }
}
