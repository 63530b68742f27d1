package exercises;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

public final class LeakDetector {
	private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(100);
	private static final long POLL_MS = 10;

	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() {
			return threadsAfter > threadsBefore;
		}
	}

	public static Report run(Runnable task) throws InterruptedException {
		int before = liveThreads();
		int after;
		try {
			task.run();
		} finally {
			after = settle(before);
			if (after > before)
				System.out.println("WARNING: " + before + " threads became " + after);
		}
		return new Report(before, after);
	}

	/** Polls until no more threads live than before, or the grace period is over. */
	private static int settle(int before) throws InterruptedException {
		long start = System.nanoTime();
		int now = liveThreads();
		while (now > before && System.nanoTime() - start < GRACE) {
			Thread.sleep(POLL_MS);
			now = liveThreads();
		}
		return now;
	}

	private static int liveThreads() {
		return Thread.getAllStackTraces().size();
	}

	public static void main(String[] args) throws Exception {
		Report clean = run(() -> {
			try (ForkJoinPool pool = new ForkJoinPool(2)) {
				pool.submit(() -> PrimeChecker.isPrime(104729)).join();
			}
		});
		System.out.println("clean: " + clean);

		Report leaking = run(() -> {
			for (int i = 0; i < 3; i++) {
				new Thread(() -> {
					try {
						Thread.sleep(1000); // much longer than the grace period
					} catch (InterruptedException e) {
						return;
					}
				}).start();
			}
		});
		System.out.println("leaking: " + leaking);
	}
}
