package exercises;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** Takes a metric before and after something. */
    private static abstract class Measurement<N extends Number, R> {
        private final Supplier<? extends N> metric;
        private final BiFunction<? super N, ? super N, ? extends R> result;

        Measurement(Supplier<? extends N> metric, BiFunction<? super N, ? super N, ? extends R> result) {
            this.metric = metric;
            this.result = result;
        }

        abstract void settle() throws InterruptedException;

        abstract void examine(R outcome);

        R around(Runnable task) throws InterruptedException {
            N first = metric.get();
            R outcome = null;
            try {
                task.run();
            } finally {
                settle();
                outcome = result.apply(first, metric.get());
                examine(outcome);
            }
            return outcome;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        return new Measurement<Integer, Report>(
                () -> ManagementFactory.getThreadMXBean().getThreadCount(), Report::new) {
            @Override
            void settle() throws InterruptedException {
                // there is no permit and there never will be one
                new Semaphore(0).tryAcquire(100, TimeUnit.MILLISECONDS);
            }

            @Override
            void examine(Report report) {
                if (report.leaked()) {
                    System.out.println("WARNING: " + report);
                }
            }
        }.around(task);
    }

    public static void main(String[] args) throws Exception {
        run(() -> {
            Thread t = Thread.ofPlatform().unstarted(() -> System.out.println("short"));
            t.start();
        });

        Thread[] keeper = {null};
        run(() -> keeper[0] = Thread.ofPlatform().name("keeper").start(() -> {
            try {
                Thread.currentThread().join(); // waits for itself, so for ever
            } catch (InterruptedException e) {
                System.out.println("keeper released");
            }
        }));
        keeper[0].interrupt();
        keeper[0].join();
    }
}
