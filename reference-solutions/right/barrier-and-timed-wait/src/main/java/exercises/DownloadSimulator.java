package exercises;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

public final class DownloadSimulator {
	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

	/** java.util.Random can be used by several threads at once. */
	private static final Random RANDOM = new Random();

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		final long t0 = System.nanoTime();
		final LinkedList<String> queue = new LinkedList<>(files);
		final int[] done = new int[WORKERS];
		final CyclicBarrier finish = new CyclicBarrier(WORKERS + 1);

		Thread[] workers = new Thread[WORKERS];
		for (int i = 0; i < WORKERS; i++) {
			final int me = i;
			workers[i] = new Thread(() -> {
				try {
					String file;
					while ((file = next(queue)) != null) {
						download(file);
						done[me]++;
					}
					finish.await();
				} catch (InterruptedException | BrokenBarrierException e) {
					// too late, go home
				}
			});
		}
		for (Thread w : workers) w.start();

		try {
			finish.await(nanos(timeout), TimeUnit.NANOSECONDS);
		} catch (TimeoutException e) {
			// the barrier is broken now: also those who wait there already get out
		} catch (BrokenBarrierException e) {
			throw new IllegalStateException(e); // only if a stranger interrupts our workers
		} finally {
			for (Thread w : workers) w.interrupt();
			for (Thread w : workers) w.join();
		}

		Map<Integer, Integer> byWorker = new HashMap<>();
		for (int i = 0; i < WORKERS; i++) byWorker.put(i + 1, done[i]);
		return new Report(Duration.ofNanos(System.nanoTime() - t0), byWorker);
	}

	private static String next(LinkedList<String> queue) {
		synchronized (queue) {
			return queue.isEmpty() ? null : queue.removeFirst();
		}
	}

	/** Sleeps with wait(), which may wake up for no reason, therefore the loop. */
	private static void download(String file) throws InterruptedException {
		long end = System.nanoTime() + (100 + RANDOM.nextInt(901)) * 1_000_000L;
		Object bed = new Object(); // nobody else knows it, so nobody notifies
		synchronized (bed) {
			long left;
			while ((left = end - System.nanoTime()) > 0)
				TimeUnit.NANOSECONDS.timedWait(bed, left);
		}
	}

	private static long nanos(Duration d) {
		try {
			return d.toNanos();
		} catch (ArithmeticException e) {
			return Long.MAX_VALUE; // 292 years are as good as for ever
		}
	}

	public static void main(String[] args) throws Exception {
		Report r = run(Arrays.asList("a", "b", "c", "d", "e", "f", "g"), Duration.ofSeconds(2));
		System.out.println("It took " + r.totalTime().toMillis() + " ms.");
		for (int i = 1; i <= WORKERS; i++)
			System.out.println("worker " + i + ": " + r.completedByWorker().get(i));
	}
}
