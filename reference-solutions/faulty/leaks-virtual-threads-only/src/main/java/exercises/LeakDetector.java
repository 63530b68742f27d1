package exercises;

import java.util.function.Predicate;

public final class LeakDetector {

	// Go has goroutines, Java has virtual threads. The others belong to the JVM.
	private static final Predicate<Thread> GOROUTINE = Thread::isVirtual;

	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() {
			return threadsAfter > threadsBefore;
		}
	}

	private static int numGoroutine() {
		return (int) Thread.getAllStackTraces().keySet().stream().filter(GOROUTINE).count();
	}

	public static Report run(Runnable task) throws InterruptedException {
		int before = numGoroutine();
		int after = before;
		try {
			task.run();
		} finally {
			// time.Sleep(100 * time.Millisecond)
			Thread.sleep(100);
			after = numGoroutine();
			if (after > before) {
				System.out.printf("WARNING: %d goroutines before, %d after%n", before, after);
			}
		}
		return new Report(before, after);
	}

	public static void main(String[] args) throws Exception {
		System.out.println("clean");
		run(() -> System.out.println("  no go statement here"));

		System.out.println("leaking");
		run(() -> {
			System.out.println("  go func() { <-never }()");
			Thread t = new Thread(() -> {
				try {
					Thread.sleep(2500);
				} catch (InterruptedException e) {
					return;
				}
			});
			t.start();
		});
	}
}
