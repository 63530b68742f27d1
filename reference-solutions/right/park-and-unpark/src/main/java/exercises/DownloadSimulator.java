package exercises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

public final class DownloadSimulator {
	public static final int WORKERS = 3;

	private static final long MIN_NANOS = 100_000_000, MAX_NANOS = 1_000_000_000;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

	private DownloadSimulator() {}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		long start = System.nanoTime();
		long budget = TimeUnit.NANOSECONDS.convert(timeout);
		int size = files.size();
		var next = new AtomicInteger();
		Queue<Integer> finished = new ConcurrentLinkedQueue<>(); // the worker's number, once a file

		var workers = new ArrayList<Thread>();
		for (int i = 1; i <= WORKERS; i++) {
			int id = i;
			workers.add(Thread.startVirtualThread(() -> {
				while (next.getAndIncrement() < size) {
					long needed = ThreadLocalRandom.current().nextLong(MIN_NANOS, MAX_NANOS + 1);
					long left = budget - (System.nanoTime() - start);
					if (!snooze(Math.min(needed, left)) || needed > left) return;
					finished.add(id);
				}
			}));
		}

		try {
			for (var worker : workers) worker.join(); // they all stop at the deadline of their own accord
		} catch (InterruptedException e) {
			for (var worker : workers) worker.interrupt();
			throw e;
		}

		var completed = new TreeMap<>(finished.stream().collect(groupingBy(id -> id, summingInt(id -> 1))));
		for (int id = 1; id <= WORKERS; id++) completed.putIfAbsent(id, 0);
		return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
	}

	/** False if interrupted. park may return for no reason, so look at the clock every time. */
	private static boolean snooze(long nanos) {
		long end = System.nanoTime() + nanos;
		for (long left = nanos; left > 0; left = end - System.nanoTime()) {
			LockSupport.parkNanos(left);
			if (Thread.interrupted()) return false;
		}
		return true;
	}

	public static void main(String[] args) throws Exception {
		var report = run(List.of("m1.mp3", "m2.mp3", "m3.mp3", "m4.mp3", "m5.mp3", "m6.mp3"), Duration.ofSeconds(1));
		System.out.println("Time: " + report.totalTime().toMillis() + " ms");
		report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n));
	}
}
