package exercises;

public final class LeakDetector {

	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() {
			return threadsAfter > threadsBefore;
		}
	}

	/* one buffer per run, used for both counts */
	private Thread[] buf;
	private int before, after;

	private int count() {
		if (buf == null)
			buf = new Thread[Thread.activeCount()];
		return Thread.enumerate(buf);
	}

	private void check() throws InterruptedException {
		Thread.sleep(100);
		after = count();
		if (after > before) {
			System.out.println("WARNING: " + (after - before) + " thread(s) leaked:");
			for (int i = 0; i < after; i++)
				System.out.println("  [" + i + "] " + buf[i].getName());
		}
	}

	public static Report run(Runnable task) throws InterruptedException {
		LeakDetector d = new LeakDetector();
		d.before = d.count();
		try {
			task.run();
		} finally {
			d.check();
		}
		return new Report(d.before, d.after);
	}

	public static void main(String[] args) throws Exception {
		Report r;

		r = run(() -> System.out.println("clean task"));
		System.out.println(r.threadsBefore() + " -> " + r.threadsAfter());

		r = run(() -> {
			System.out.println("leaking task");
			Thread t = new Thread(() -> {
				try {
					Thread.sleep(2000);
				} catch (InterruptedException e) {
					return;
				}
			});
			t.start();
		});
		System.out.println(r.threadsBefore() + " -> " + r.threadsAfter());
	}
}
