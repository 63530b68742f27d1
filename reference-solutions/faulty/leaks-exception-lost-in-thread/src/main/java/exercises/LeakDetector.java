package exercises;

import java.util.concurrent.TimeUnit;

public final class LeakDetector {

	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() {
			return threadsAfter > threadsBefore;
		}
	}

	private static ThreadGroup root() {
		return rootOf(Thread.currentThread().getThreadGroup());
	}

	private static ThreadGroup rootOf(ThreadGroup g) {
		return g.getParent() == null ? g : rootOf(g.getParent());
	}

	public static Report run(Runnable task) throws InterruptedException {
		int before = root().activeCount();

		// the task gets a fresh thread, so it cannot disturb ours
		Thread runner = new Thread(task, "task-runner");
		runner.start();
		runner.join();

		TimeUnit.MILLISECONDS.sleep(100);
		int after = root().activeCount();
		Report report = new Report(before, after);
		if (report.leaked()) {
			System.err.println("WARNING: " + before + " threads before the task, " + after + " after it");
		}
		return report;
	}

	public static void main(String[] args) throws Exception {
		Report report = run(() -> System.out.println("clean task in " + Thread.currentThread().getName()));
		System.out.println(report);

		report = run(() -> {
			System.out.println("leaking task in " + Thread.currentThread().getName());
			Thread t = new Thread(() -> {
				try {
					TimeUnit.SECONDS.sleep(2);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			});
			t.start();
		});
		System.out.println(report);
	}
}
