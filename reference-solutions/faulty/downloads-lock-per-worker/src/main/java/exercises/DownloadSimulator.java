package exercises;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

public final class DownloadSimulator {

	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) { }

	private static class Worker extends Thread {

		private final ArrayDeque<String> queue;	// same queue for all workers
		private int count;

		Worker(int id, ArrayDeque<String> queue) {
			super("Worker-" + id);
			this.queue = queue;
		}

		/** synchronized, because all the workers take from the same queue. */
		private synchronized String nextFile() {
			if (queue.isEmpty()) {
				return null;
			}
			return queue.pollFirst();
		}

		@Override
		public void run() {
			try {
				for (String file = nextFile(); file != null; file = nextFile()) {
					Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
					count++;
				}
			} catch (InterruptedException e) {
				// stopped
			}
		}
	}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		long t0 = System.nanoTime();
		ArrayDeque<String> queue = new ArrayDeque<>(files);
		List<Worker> workers = new ArrayList<>();
		for (int id = 1; id <= WORKERS; id++) {
			workers.add(new Worker(id, queue));
		}
		for (Worker w : workers) {
			w.start();
		}
		try {
			for (Worker w : workers) {
				w.join(timeout.minusNanos(System.nanoTime() - t0));
			}
		} finally {
			for (Worker w : workers) {
				w.interrupt();
			}
		}
		Map<Integer, Integer> counts = new HashMap<>();
		int id = 1;
		for (Worker w : workers) {
			w.join();
			counts.put(id++, w.count);
		}
		return new Report(Duration.ofNanos(System.nanoTime() - t0), counts);
	}

	public static void main(String[] args) throws Exception {
		List<String> files = List.of("song1.mp3", "song2.mp3", "song3.mp3", "song4.mp3", "song5.mp3", "song6.mp3", "song7.mp3");
		Report report = run(files, Duration.ofSeconds(10));
		System.out.println("total time = " + report.totalTime().toMillis() + " ms");
		for (int id = 1; id <= WORKERS; id++) {
			System.out.println("worker " + id + " = " + report.completedByWorker().get(id) + " files");
		}
	}
}
