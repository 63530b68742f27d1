package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

public final class DownloadSimulator {

	public static final int WORKERS = 3;

	public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
	}

	// all of these are guarded by lock
	private final Object lock = new Object();
	private final List<String> fileList;
	private int nextIndex = 0;
	private final int[] done = new int[WORKERS + 1];

	private DownloadSimulator(List<String> files) {
		fileList = new ArrayList<>(files);
	}

	private String nextFile() {
		synchronized (lock) {
			if (nextIndex >= fileList.size()) {
				return null;
			}
			String f = fileList.get(nextIndex);
			nextIndex++;
			return f;
		}
	}

	class Worker implements Runnable {
		int id;
		Random r = new Random();

		Worker(int id) {
			this.id = id;
		}

		public void run() {
			String f = nextFile();
			while (f != null) {
				try {
					Thread.sleep(r.nextInt(901) + 100);
					synchronized (lock) {
						done[id]++;
					}
				} catch (InterruptedException e) {
					System.err.println("download of " + f + " was interrupted");
				}
				f = nextFile();
			}
		}
	}

	public static Report run(List<String> files, Duration timeout) throws InterruptedException {
		long begin = System.nanoTime();
		DownloadSimulator ds = new DownloadSimulator(files);
		Thread[] t = new Thread[WORKERS];
		for (int i = 0; i < t.length; i++) {
			t[i] = new Thread(ds.new Worker(i + 1));
			t[i].start();
		}
		try {
			for (int i = 0; i < t.length; i++) {
				t[i].join(timeout.minusNanos(System.nanoTime() - begin));
			}
		} finally {
			for (int i = 0; i < t.length; i++) {
				t[i].interrupt();
			}
		}
		for (int i = 0; i < t.length; i++) {
			t[i].join();
		}
		Map<Integer, Integer> map = new HashMap<>();
		synchronized (ds.lock) {
			for (int id = 1; id <= WORKERS; id++) {
				map.put(id, ds.done[id]);
			}
		}
		return new Report(Duration.ofNanos(System.nanoTime() - begin), map);
	}

	public static void main(String[] args) throws Exception {
		List<String> files = new ArrayList<>();
		for (int i = 1; i <= 8; i++) {
			files.add("file" + i + ".txt");
		}
		Report report = run(files, Duration.ofSeconds(10));
		System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
		for (int id = 1; id <= WORKERS; id++) {
			System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
		}
	}
}
