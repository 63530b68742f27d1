package exercises;

import java.util.ArrayList;
import java.util.List;

public final class LeakDetector {

	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() { return threadsAfter > threadsBefore; }
	}

	// watches the thread count in the background
	private static class Monitor extends Thread {
		final List<Integer> samples = new ArrayList<>();

		Monitor() {
			setName("monitor");
			setDaemon(true);
		}

		@Override
		public void run() {
			try {
				while (true) {
					samples.add(Thread.activeCount() - 1); // the monitor does not count
					Thread.sleep(10);
				}
			} catch (InterruptedException e) {
				// told to end
			}
		}

		// the smallest of the last samples, so that a short peak is no leak
		int lowest(int last) {
			int from = Math.max(0, samples.size() - last);
			return samples.stream().skip(from).mapToInt(Integer::intValue).min().orElseThrow();
		}
	}

	public static Report run(Runnable task) throws InterruptedException {
		int before = Thread.activeCount();
		int after;
		Monitor monitor = new Monitor();
		monitor.start();
		try {
			task.run();
		} finally {
			Thread.sleep(110);
			try {
				after = monitor.lowest(3);
			} finally {
				monitor.interrupt();
				monitor.join();
			}
			if (after > before) {
				System.out.println("WARNING: " + (after - before) + " leaked thread(s), samples: " + monitor.samples);
			}
		}
		return new Report(before, after);
	}

	public static void main(String[] args) throws Exception {
		System.out.println("clean task");
		run(() -> System.out.println("  works and returns"));
		System.out.println("leaking task");
		run(() -> {
			System.out.println("  starts a thread and returns");
			new Thread(() -> {
				try {
					Thread.sleep(2000);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}).start();
		});
	}
}
