package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

public final class DownloadSimulator {
	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

	/** What the three workers of one run share. */
	private static final class Run {
		final List<String> files;
		final AtomicInteger next = new AtomicInteger(); // index of the first file nobody has taken yet
		final long startedAt = System.nanoTime();
		final long budget; // nanoseconds

		Run(List<String> files, Duration timeout) {
			this.files = List.copyOf(files);
			this.budget = TimeUnit.NANOSECONDS.convert(timeout); // saturates, never throws
		}

		long elapsed() {
			return System.nanoTime() - startedAt;
		}

		void work(LongAdder completed) {
			try {
				while (next.getAndIncrement() < files.size()) {
					if (!download()) return;
					completed.increment();
				}
			} catch (InterruptedException e) {
				// run() was interrupted and gives up
			}
		}

		/** No worker sleeps past the deadline, so nobody has to be stopped. False if the time did not suffice. */
		boolean download() throws InterruptedException {
			long needed = TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(100, 1001));
			long left = budget - elapsed();
			TimeUnit.NANOSECONDS.sleep(Math.min(needed, left)); // returns at once if negative
			return needed <= left;
		}
	}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		Run run = new Run(files, timeout);
		LongAdder[] completed = new LongAdder[WORKERS];
		Thread[] workers = new Thread[WORKERS];
		for (int w = 0; w < WORKERS; w++) {
			LongAdder mine = new LongAdder();
			completed[w] = mine;
			workers[w] = new Thread(() -> run.work(mine));
		}

		for (Thread worker : workers) worker.start();
		try {
			for (Thread worker : workers) worker.join();
		} catch (InterruptedException e) {
			for (Thread worker : workers) worker.interrupt();
			for (Thread worker : workers) worker.join();
			throw e;
		}

		Map<Integer, Integer> byWorker = new TreeMap<>();
		for (int w = 0; w < WORKERS; w++) byWorker.put(w + 1, completed[w].intValue());
		return new Report(Duration.ofNanos(run.elapsed()), byWorker);
	}

	public static void main(String[] args) throws Exception {
		Report report = run(List.of("one", "two", "three", "four", "five", "six", "seven"), Duration.ofSeconds(2));
		System.out.println("Total time " + report.totalTime().toMillis() + " ms");
		report.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + " -> " + n));
	}
}
