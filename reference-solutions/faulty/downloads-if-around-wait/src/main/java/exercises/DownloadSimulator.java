package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
	}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		long start = System.nanoTime();
		final FileQueue queue = new FileQueue();
		final Map<Integer, AtomicInteger> counters = new TreeMap<>();
		Thread[] workers = new Thread[WORKERS];
		for (int i = 0; i < WORKERS; i++) {
			final AtomicInteger counter = new AtomicInteger();
			counters.put(i + 1, counter);
			workers[i] = new Thread(new Runnable() {
				@Override
				public void run() {
					try {
						while (true) {
							String file = queue.take();
							if (file == null) {
								break;
							}
							Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
							counter.incrementAndGet();
						}
					} catch (InterruptedException e) {
						// the time is up, end of thread
					}
				}
			});
			workers[i].start();
		}

		try {
			for (String file : files) {
				queue.put(file);
			}
			queue.close();
			for (Thread worker : workers) {
				worker.join(timeout.minusNanos(System.nanoTime() - start));
			}
		} finally {
			for (Thread worker : workers) {
				worker.interrupt();
			}
		}
		for (Thread worker : workers) {
			worker.join();
		}

		Map<Integer, Integer> result = new TreeMap<>();
		for (Map.Entry<Integer, AtomicInteger> entry : counters.entrySet()) {
			result.put(entry.getKey(), entry.getValue().get());
		}
		return new Report(Duration.ofNanos(System.nanoTime() - start), result);
	}

	public static void main(String[] args) throws Exception {
		Report report = run(List.of("page1.html", "page2.html", "page3.html", "page4.html", "page5.html"), Duration.ofSeconds(20));
		System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
		for (int id = 1; id <= WORKERS; id++) {
			System.out.println("Worker " + id + " has completed " + report.completedByWorker().get(id) + " downloads");
		}
	}
}
