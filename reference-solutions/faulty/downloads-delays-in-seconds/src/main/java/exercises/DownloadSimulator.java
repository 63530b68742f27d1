package exercises;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import java.util.Vector;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) { }

	private static class Worker extends Thread {
		private final Vector<String> files;
		private final Random random = new Random();
		int done = 0;

		Worker(Vector<String> files) {
			this.files = files;
		}

		private String take() {
			synchronized (files) {
				if (files.isEmpty()) {
					return null;
				}
				return files.remove(0);
			}
		}

		@Override
		public void run() {
			try {
				while (take() != null) {
					// between 1 and 10 tenth of a second
					TimeUnit.SECONDS.sleep(1 + random.nextInt(10));
					done++;
				}
			} catch (InterruptedException e) {
				// timer says stop
			}
		}
	}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		final long start = System.nanoTime();
		Vector<String> shared = new Vector<>(files);
		final Worker[] workers = new Worker[WORKERS];
		for (int i = 0; i < WORKERS; i++) {
			workers[i] = new Worker(shared);
			workers[i].start();
		}

		Timer timer = new Timer();
		try {
			timer.schedule(new TimerTask() {
				@Override
				public void run() {
					for (Worker w : workers) {
						w.interrupt();
					}
				}
			}, timeout.toMillis());
			for (Worker w : workers) {
				w.join();
			}
		} finally {
			timer.cancel();
			for (Worker w : workers) {
				w.interrupt();
			}
		}

		Map<Integer, Integer> result = new HashMap<>();
		for (int i = 0; i < WORKERS; i++) {
			result.put(i + 1, workers[i].done);
		}
		return new Report(Duration.ofNanos(System.nanoTime() - start), result);
	}

	public static void main(String[] args) throws Exception {
		Report r = run(List.of("file1", "file2", "file3", "file4"), Duration.ofSeconds(60));
		System.out.println("Total time: " + r.totalTime().toMillis() + " ms");
		for (int i = 1; i <= WORKERS; i++) {
			System.out.println("Worker " + i + ": " + r.completedByWorker().get(i));
		}
	}
}
