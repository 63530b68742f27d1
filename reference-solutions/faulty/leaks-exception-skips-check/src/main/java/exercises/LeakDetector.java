package exercises;

import java.lang.management.ManagementFactory;

/** Thread leak detector, based on the management bean of the JVM. */
public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }

        private void print() {
            if (leaked()) {
                System.out.println("WARNING - leak suspected: " + threadsBefore + " threads before, "
                        + threadsAfter + " after");
            }
        }
    }

    private static int count() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = count();
        task.run();
        Thread.sleep(100);
        int after = count();

        Report report = new Report(before, after);
        report.print();
        return report;
    }

    public static void main(String[] args) throws Exception {
        Thread.Builder builder = Thread.ofPlatform().daemon(true).name("sleeper-", 1);

        System.out.println("--- clean");
        run(() -> {
            Thread t = builder.start(() -> System.out.println("short work"));
            try {
                t.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        System.out.println("--- leaking");
        run(() -> builder.start(() -> {
            try {
                Thread.sleep(15_000);
            } catch (InterruptedException e) {
                return;
            }
        }));
    }
}
