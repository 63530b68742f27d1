package exercises;

import java.util.HashSet;
import java.util.Set;

/** Like goleak: who is new, and still there after a while? */
public final class LeakDetector {
	public record Report(int threadsBefore, int threadsAfter) {
		public boolean leaked() {
			return threadsAfter > threadsBefore;
		}
	}

	public static Report run(Runnable task) throws InterruptedException {
		Set<Thread> old = new HashSet<>(Thread.getAllStackTraces().keySet());
		int after;
		// defer func() { ... }()
		try {
			task.run();
		} finally {
			// ten times 10 ms, but no longer than there are new threads
			for (int i = 0; i < 10 && anybodyNew(old); i++) nap();
			after = Thread.getAllStackTraces().size();
			if (after > old.size()) {
				System.out.println("WARNING: threads leaked: " + old.size() + " -> " + after);
			}
		}
		return new Report(old.size(), after);
	}

	private static boolean anybodyNew(Set<Thread> old) {
		for (Thread t : Thread.getAllStackTraces().keySet()) {
			if (!old.contains(t)) return true;
		}
		return false;
	}

	private static void nap() {
		boolean interrupted = Thread.interrupted();
		try {
			Thread.sleep(10);
		} catch (InterruptedException e) {
			interrupted = true;
		}
		if (interrupted) Thread.currentThread().interrupt();
	}

	public static void main(String[] args) throws Exception {
		System.out.println(run(() -> {
			Channel<String> done = new Channel<>();
			Thread.ofPlatform().start(() -> done.send("done"));
			try {
				done.receive();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}));
		// the classic: somebody receives and nobody sends
		System.out.println(run(() -> {
			Channel<String> nobodySends = new Channel<>();
			Thread.ofPlatform().daemon().start(() -> {
				try {
					nobodySends.receive();
				} catch (InterruptedException e) {
					return;
				}
			});
		}));
	}
}
