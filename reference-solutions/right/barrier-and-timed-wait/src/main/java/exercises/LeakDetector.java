package exercises;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

public final class LeakDetector {

	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() { return threadsAfter > threadsBefore; }
	}

	public static Report run(Runnable task) throws InterruptedException {
		ThreadMXBean bean = ManagementFactory.getThreadMXBean();
		int before = bean.getAllThreadIds().length;
		try {
			task.run();
		} catch (Throwable e) {
			check(bean, before);
			throw e;
		}
		return check(bean, before);
	}

	private static Report check(ThreadMXBean bean, int before) throws InterruptedException {
		boolean flag = Thread.interrupted(); // with the flag set, sleep would not sleep
		Thread.sleep(100);
		Report report = new Report(before, bean.getAllThreadIds().length);
		if (report.leaked())
			System.err.println("WARNING: " + before + " threads before, " + report.threadsAfter() + " after");
		if (flag) Thread.currentThread().interrupt();
		return report;
	}

	public static void main(String[] args) throws Exception {
		System.out.println("good task:");
		System.out.println(run(() -> new Thread(() -> { }).start()));
		System.out.println("bad task:");
		System.out.println(run(() -> {
			Thread t = new Thread(() -> {
				Object lock = new Object();
				synchronized (lock) {
					try {
						while (true) lock.wait();
					} catch (InterruptedException e) {
						// end
					}
				}
			});
			t.setDaemon(true);
			t.start();
		}));
	}
}
