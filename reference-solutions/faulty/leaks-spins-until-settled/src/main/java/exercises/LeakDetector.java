package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    static int live() {
        return Thread.activeCount();
    }

    // wait until the threads of the task had their chance to finish
    static int settle(int before) {
        int tries = 0;
        int now = live();
        while (now > before && tries < 100_000) {
            Thread.onSpinWait();
            now = live();
        }
        return now;
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = live();
        int after = before;
        try {
            task.run();
        } finally {
            after = settle(before);
            if (after > before) {
                System.out.println("WARNING: leak of " + (after - before) + " threads");
            }
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("first task");
        Report r1 = run(() -> {
            Thread t = new Thread(() -> System.out.println("I am short"));
            t.start();
        });
        System.out.println(r1);

        System.out.println("second task");
        Report r2 = run(() -> {
            Thread t = new Thread(() -> {
                System.out.println("I am long");
                try {
                    Thread.sleep(2500);
                } catch (InterruptedException e) {
                    return;
                }
            });
            t.start();
        });
        System.out.println(r2);
    }
}
