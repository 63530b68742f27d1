package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

// Worker pool as in Go: a channel of jobs and a WaitGroup that counts the jobs.
public final class DownloadSimulator {
	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		long start = System.nanoTime();
		BlockingQueue<String> jobs = new LinkedBlockingQueue<>();
		CountDownLatch wg = new CountDownLatch(files.size());
		Map<Integer, Integer> tally = new ConcurrentSkipListMap<>();

		List<Thread> workers = new ArrayList<>();
		for (int i = 1; i <= WORKERS; i++) {
			int id = i;
			tally.put(id, 0);
			workers.add(Thread.ofVirtual().name("worker-" + id).start(() -> {
				try {
					for (;;) { // for job := range jobs
						jobs.take();
						Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
						tally.merge(id, 1, Integer::sum);
						wg.countDown();
					}
				} catch (InterruptedException e) {
					// ctx.Done()
				}
			}));
		}
		jobs.addAll(files);

		boolean allDone = false;
		try {
			allDone = wg.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
		} finally {
			if (!allDone) {
				for (Thread w : workers) w.interrupt(); // cancel()
			}
		}
		if (!allDone) {
			for (Thread w : workers) w.join();
		}
		return new Report(Duration.ofNanos(System.nanoTime() - start), Map.copyOf(tally));
	}

	public static void main(String[] args) throws Exception {
		Report r = run(List.of("gopher.png", "go.mod", "go.sum", "main.go", "README.md", "LICENSE"), Duration.ofSeconds(20));
		System.out.println("total time: " + r.totalTime().toMillis() + " ms");
		for (int id = 1; id <= WORKERS; id++) {
			System.out.println("worker " + id + ": " + r.completedByWorker().get(id) + " files");
		}
	}
}
