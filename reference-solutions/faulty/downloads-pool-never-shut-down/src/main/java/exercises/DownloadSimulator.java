package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {
	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		long start = System.nanoTime();
		ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(files);
		AtomicIntegerArray done = new AtomicIntegerArray(WORKERS + 1);

		List<Callable<Boolean>> workers = new ArrayList<>();
		for (int id = 1; id <= WORKERS; id++) {
			final int worker = id;
			workers.add(() -> {
				while (queue.poll() != null) {
					Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
					done.incrementAndGet(worker);
				}
				return true;
			});
		}

		// daemon threads, they end with the program
		ExecutorService pool = Executors.newFixedThreadPool(WORKERS, Thread.ofPlatform().daemon().factory());
		// starts all, waits for all, and cancels those which are not done in time
		pool.invokeAll(workers, timeout.toMillis(), TimeUnit.MILLISECONDS);

		Map<Integer, Integer> completed = new TreeMap<>();
		for (int id = 1; id <= WORKERS; id++) {
			completed.put(id, done.get(id));
		}
		return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
	}

	public static void main(String[] args) throws Exception {
		Report report = run(List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"), Duration.ofSeconds(10));
		System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
		for (int id = 1; id <= WORKERS; id++) {
			System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
		}
	}
}
