package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {
	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		long start = System.nanoTime();
		long budget = TimeUnit.NANOSECONDS.convert(timeout);

		Channel<String> jobs = new Channel<>();
		Channel<Integer> results = new Channel<>(); // ids of workers, one for each finished file

		Thread[] workers = new Thread[WORKERS];
		Map<Integer, Integer> completed = new HashMap<>();
		for (int i = 0; i < WORKERS; i++) {
			int id = i + 1;
			completed.put(id, 0);
			workers[i] = Thread.ofPlatform().name("worker" + id).start(() -> work(id, jobs, results));
		}

		try {
			for (String f : files) jobs.send(f);
			jobs.close();

			for (int received = 0; received < files.size(); received++) {
				Integer id = results.receive(budget - (System.nanoTime() - start));
				if (id == null) break; // timeout
				completed.merge(id, 1, Integer::sum);
			}
		} finally {
			for (Thread w : workers) w.interrupt(); // cancel()
			for (Thread w : workers) w.join(); // wg.Wait()
		}

		// what was finished in the very last moment
		results.close();
		for (Integer id; (id = results.receive()) != null; ) completed.merge(id, 1, Integer::sum);
		return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
	}

	private static void work(int id, Channel<String> jobs, Channel<Integer> results) {
		try {
			// for f := range jobs
			while (jobs.receive() != null) {
				Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(100, 1000)));
				results.send(id);
			}
		} catch (InterruptedException ctxDone) {
			return;
		}
	}

	public static void main(String[] args) throws Exception {
		Report r = run(List.of("a.go", "b.go", "c.go", "d.go", "e.go", "f.go", "g.go", "h.go"), Duration.ofSeconds(2));
		System.out.printf("total time: %dms%n", r.totalTime().toMillis());
		for (int id = 1; id <= WORKERS; id++) {
			System.out.printf("worker %d: %d%n", id, r.completedByWorker().get(id));
		}
	}
}
