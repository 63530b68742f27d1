package exercises;

import java.lang.management.ManagementFactory;

public final class LeakDetector {

	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() {
			return threadsAfter > threadsBefore;
		}

		String verdict() {
			return leaked()
					? "WARNING (" + (threadsAfter - threadsBefore) + " threads leaked)"
					: "no WARNING";
		}
	}

	private static int numGoroutine() {
		return ManagementFactory.getThreadMXBean().getThreadCount();
	}

	private static Report finish(int before) throws InterruptedException {
		Thread.sleep(100);
		Report r = new Report(before, numGoroutine());
		System.out.println("leak check: " + r.verdict());
		return r;
	}

	public static Report run(Runnable task) throws InterruptedException {
		int before = numGoroutine();
		try {
			task.run();
		} catch (Throwable t) {
			finish(before);
			throw t;
		}
		return finish(before);
	}

	public static void main(String[] args) throws Exception {
		System.out.println("--- clean");
		run(() -> System.out.println("working"));

		System.out.println("--- leaking");
		run(() -> {
			Thread t = new Thread(() -> {
				try {
					Thread.sleep(60_000);
				} catch (InterruptedException e) {
					return;
				}
			});
			t.setDaemon(true);
			t.start();
		});
	}
}
