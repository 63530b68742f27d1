package exercises;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

public final class LeakDetector {
	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() {
			return threadsAfter > threadsBefore;
		}
	}

	private LeakDetector() {}

	public static Report run(Runnable task) throws InterruptedException {
		int before = threads();
		try {
			task.run();
		} catch (Throwable t) {
			check(before);
			throw t;
		}
		return check(before);
	}

	private static Report check(int before) throws InterruptedException {
		var interrupted = Thread.interrupted();
		Thread.sleep(Duration.ofMillis(100));
		var report = new Report(before, threads());
		if (report.leaked()) System.out.println("WARNING: maybe a leak: " + report);
		if (interrupted) Thread.currentThread().interrupt();
		return report;
	}

	private static int threads() {
		return ManagementFactory.getThreadMXBean().dumpAllThreads(false, false).length;
	}

	public static void main(String[] args) throws Exception {
		run(() -> {
			var caller = Thread.currentThread();
			var helper = new Thread(() -> LockSupport.unpark(caller));
			helper.start();
			while (helper.isAlive()) LockSupport.parkNanos(1_000_000);
		});
		System.out.println("that one was clean, this one is not:");
		run(() -> {
			var parked = new Thread(() -> {
				while (!Thread.interrupted()) LockSupport.park();
			});
			parked.setDaemon(true);
			parked.start();
		});
	}
}
