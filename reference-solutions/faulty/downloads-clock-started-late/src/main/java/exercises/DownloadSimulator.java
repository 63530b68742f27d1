package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

// jobs := make(chan string), unbuffered; an empty Optional stands for close(jobs)
public final class DownloadSimulator {
	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

	private static void worker(SynchronousQueue<Optional<String>> jobs, AtomicInteger completed) {
		try {
			while (jobs.take().isPresent()) {
				Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
				completed.incrementAndGet();
			}
		} catch (InterruptedException e) {
			// <-ctx.Done()
		}
	}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		long opened = System.nanoTime();
		long budget = TimeUnit.NANOSECONDS.convert(timeout); // of the context

		SynchronousQueue<Optional<String>> jobs = new SynchronousQueue<>();
		Map<Integer, AtomicInteger> counters = new TreeMap<>();
		List<Thread> workers = new ArrayList<>();
		for (int id = 1; id <= WORKERS; id++) {
			AtomicInteger counter = new AtomicInteger();
			counters.put(id, counter);
			workers.add(Thread.startVirtualThread(() -> worker(jobs, counter)));
		}

		List<Optional<String>> messages = new ArrayList<>();
		for (String file : files) messages.add(Optional.of(file));

		long start;
		try {
			boolean inTime = true;
			for (Optional<String> job : messages) {
				inTime = inTime && jobs.offer(job, budget - (System.nanoTime() - opened), TimeUnit.NANOSECONDS);
			}
			start = System.nanoTime(); // jobs are out, now see how long it takes
			for (int i = 0; i < WORKERS; i++) {
				inTime = inTime && jobs.offer(Optional.empty(), budget - (System.nanoTime() - opened), TimeUnit.NANOSECONDS);
			}
			for (Thread w : workers) {
				w.join(timeout.minusNanos(System.nanoTime() - opened));
			}
		} finally {
			for (Thread w : workers) w.interrupt(); // cancel()
		}
		for (Thread w : workers) w.join();

		Map<Integer, Integer> completed = new TreeMap<>();
		counters.forEach((id, counter) -> completed.put(id, counter.get()));
		return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
	}

	public static void main(String[] args) throws Exception {
		Report r = run(List.of("a.go", "b.go", "c.go", "d.go", "e.go", "f.go", "g.go", "h.go", "i.go"), Duration.ofSeconds(10));
		System.out.println("total time: " + r.totalTime().toMillis() + " ms");
		r.completedByWorker().forEach((id, n) -> System.out.println("worker " + id + ": " + n + " files"));
	}
}
