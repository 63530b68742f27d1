package exercises;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import java.util.Vector;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static final long MAX_MILLIS = 1000L * 60 * 60 * 24 * 365 * 1000; // a thousand years

    private static class Tally {
        private final int[] counts = new int[WORKERS];

        synchronized void add(int worker) {
            counts[worker - 1]++;
        }

        synchronized Map<Integer, Integer> toMap() {
            Map<Integer, Integer> map = new TreeMap<Integer, Integer>();
            for (int i = 0; i < counts.length; i++) {
                map.put(i + 1, counts[i]);
            }
            return map;
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        final Vector<String> queue = new Vector<String>(files);
        final Tally tally = new Tally();
        final Random random = new Random();
        final Thread[] workers = new Thread[WORKERS];

        for (int i = 0; i < WORKERS; i++) {
            final int number = i + 1;
            workers[i] = new Thread("Worker " + number) {
                public void run() {
                    try {
                        for (;;) {
                            synchronized (queue) { // isEmpty and remove have to be one step
                                if (queue.isEmpty()) {
                                    return;
                                }
                                queue.remove(0);
                            }
                            Thread.sleep(100 + random.nextInt(901));
                            tally.add(number);
                        }
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            };
        }
        for (int i = 0; i < WORKERS; i++) {
            workers[i].start();
        }

        Timer timer = new Timer("timeout", true);
        try {
            timer.schedule(new TimerTask() {
                public void run() {
                    interruptAll(workers);
                }
            }, toMillis(timeout));
            joinAll(workers);
        } catch (InterruptedException e) {
            interruptAll(workers);
            joinAll(workers);
            throw e;
        } finally {
            timer.cancel();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - start), tally.toMap());
    }

    /** Never more than a thousand years, or the timer's sum would overflow. */
    private static long toMillis(Duration timeout) {
        if (timeout.compareTo(Duration.ofMillis(MAX_MILLIS)) > 0) {
            return MAX_MILLIS;
        }
        return Math.max(0, timeout.toMillis());
    }

    private static void interruptAll(Thread[] threads) {
        for (int i = 0; i < threads.length; i++) {
            threads[i].interrupt();
        }
    }

    private static void joinAll(Thread[] threads) throws InterruptedException {
        for (int i = 0; i < threads.length; i++) {
            threads[i].join();
        }
    }

    public static void main(String[] args) throws Exception {
        String[] files = {"applet.jar", "servlet.war", "bean.ear", "index.jsp", "page.jsp", "web.xml"};
        Report report = run(Arrays.asList(files), Duration.ofMillis(2000));
        System.out.println("Total time: " + report.totalTime().toMillis() + " milliseconds");
        for (int i = 1; i <= WORKERS; i++) {
            System.out.println("Worker no. " + i + " has completed " + report.completedByWorker().get(i));
        }
    }
}
