package exercises;

import java.util.concurrent.atomic.AtomicReference;

// like runtime.NumGoroutine() before and after
public final class LeakDetector {

	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() {
			return threadsAfter > threadsBefore;
		}
	}

	public static Report run(Runnable task) throws InterruptedException {
		var panic = new AtomicReference<Throwable>();
		Thread g = new Thread(() -> {
			try {
				task.run();
			} catch (Throwable t) {
				panic.set(t); // recover()
			}
		});

		g.start(); // go task()
		int before = Thread.activeCount();
		g.join();

		Thread.sleep(100);
		int after = Thread.activeCount();
		if (after > before) {
			System.out.printf("WARNING: %d threads before, %d after%n", before, after);
		}

		switch (panic.get()) {
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			case null, default -> { }
		}
		return new Report(before, after);
	}

	public static void main(String[] args) throws Exception {
		Report r = run(() -> System.out.println("clean"));
		System.out.println(r);

		r = run(() -> {
			System.out.println("leaking");
			Thread t = new Thread(() -> {
				try {
					Thread.sleep(5_000);
				} catch (InterruptedException e) {
					// bye
				}
			});
			t.setDaemon(true);
			t.start();
		});
		System.out.println(r);
	}
}
