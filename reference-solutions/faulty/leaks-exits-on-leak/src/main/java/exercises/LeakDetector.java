package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static void die(String message) {
        System.err.println("WARNING: " + message);
        System.exit(1); // log.Fatal
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        int after = before;
        try {
            task.run();
        } finally {
            for (int i = 0; i < 10; i++) {
                Thread.sleep(10);
                after = Thread.activeCount();
                if (after <= before) {
                    break;
                }
            }
            if (after > before) {
                die("goroutine leak, " + (after - before) + " still running");
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("1: clean");
        System.out.println(run(() -> new Thread(() -> System.out.println("short")).start()));
        System.out.println("2: leaking");
        System.out.println(run(() -> new Thread(() -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }).start()));
    }
}
