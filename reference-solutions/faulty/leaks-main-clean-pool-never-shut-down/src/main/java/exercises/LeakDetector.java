package exercises;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = liveThreads();
        int after;
        try {
            task.run();
        } finally {
            Thread.sleep(100); // let finished threads die first
            after = liveThreads();
            if (after > before) {
                System.err.printf("WARNING: %d thread(s) more than before the task%n", after - before);
            }
        }
        return new Report(before, after);
    }

    private static int liveThreads() {
        return Thread.getAllStackTraces().size();
    }

    public static void main(String[] args) throws Exception {
        var clean = run(() -> {
            var pool = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
            pool.submit(() -> PrimeChecker.isPrime(97));
        });
        System.out.println("clean task: " + clean);

        // idle pool threads wait for work for ever: daemons, so that this program can end
        var leaking = run(() -> {
            ExecutorService pool = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
            pool.submit(() -> PrimeChecker.isPrime(97));
            // forgot pool.shutdown()
        });
        System.out.println("leaking task: " + leaking);
    }
}
