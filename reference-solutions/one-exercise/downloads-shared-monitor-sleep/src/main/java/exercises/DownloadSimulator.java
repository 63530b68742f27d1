package exercises;

import java.time.*;
import java.util.*;
import java.util.concurrent.*;

public final class DownloadSimulator {
    public static final int WORKERS = 3;
    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    private static final class Board {
        final Deque<String> todo;
        final int[] done = new int[WORKERS];
        int total, open;
        boolean stop;
        Board(List<String> files) { todo = new ArrayDeque<>(files); open = files.size(); }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long t0 = System.nanoTime();
        Board b = new Board(files);
        Thread[] ts = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            int k = i;
            ts[i] = Thread.startVirtualThread(() -> {
                synchronized (b) {
                    while (!b.stop && b.todo.poll() != null) {
                        long end = System.currentTimeMillis() + ThreadLocalRandom.current().nextInt(100, 1001);
                        try {
                            for (long rest; !b.stop && (rest = end - System.currentTimeMillis()) > 0; ) b.wait(rest);
                        } catch (InterruptedException e) {
                            return;
                        }
                        if (b.stop) return;
                        b.done[k]++;
                        b.total++;
                        b.notifyAll();
                    }
                }
            });
        }
        synchronized (b) {
            Duration left;
            while (b.total < b.open && (left = timeout.minusNanos(System.nanoTime() - t0)).isPositive()) b.wait(left.toMillis() + 1);
            b.stop = true;
            b.notifyAll();
        }
        for (Thread t : ts) t.join();
        return new Report(Duration.ofNanos(System.nanoTime() - t0), Map.of(1, b.done[0], 2, b.done[1], 3, b.done[2]));
    }

    public static void main(String[] args) throws Exception {
        Report report = run(List.of("a.zip", "b.zip", "c.zip", "d.zip", "e.zip", "f.zip", "g.zip"), Duration.ofSeconds(3));
        System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
        report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + " completed " + n));
    }
}
