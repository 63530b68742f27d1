package exercises;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public final class DownloadSimulator {

	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
	}

	/** The result of the run, filled in by all the workers. */
	private static class Statistics {
		private final Map<Integer, Integer> completed = Collections.synchronizedMap(new TreeMap<>());
		private final AtomicLong totalMillis = new AtomicLong();

		void completed(int worker, int millis) {
			completed.merge(worker, 1, Integer::sum);
			totalMillis.addAndGet(millis);
		}
	}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		LinkedList<String> queue = new LinkedList<>(files);
		Statistics statistics = new Statistics();
		CountDownLatch done = new CountDownLatch(WORKERS);
		Thread[] threads = new Thread[WORKERS];
		for (int i = 0; i < WORKERS; i++) {
			int worker = i + 1;
			statistics.completed.put(worker, 0);
			threads[i] = new Thread(() -> {
				try {
					while (true) {
						synchronized (queue) {
							if (queue.isEmpty()) {
								return;
							}
							queue.removeFirst();
						}
						int millis = ThreadLocalRandom.current().nextInt(100, 1001);
						Thread.sleep(millis);
						statistics.completed(worker, millis);
					}
				} catch (InterruptedException e) {
					// time over
				} finally {
					done.countDown();
				}
			});
		}
		for (Thread thread : threads) {
			thread.start();
		}
		try {
			done.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
		} finally {
			for (Thread thread : threads) {
				thread.interrupt();
			}
		}
		for (Thread thread : threads) {
			thread.join();
		}
		return new Report(Duration.ofMillis(statistics.totalMillis.get()), statistics.completed);
	}

	public static void main(String[] args) throws Exception {
		Report report = run(List.of("v1.avi", "v2.avi", "v3.avi", "v4.avi", "v5.avi", "v6.avi", "v7.avi"), Duration.ofSeconds(10));
		System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
		for (int worker = 1; worker <= WORKERS; worker++) {
			System.out.println("Worker " + worker + ": " + report.completedByWorker().get(worker) + " videos");
		}
	}
}
