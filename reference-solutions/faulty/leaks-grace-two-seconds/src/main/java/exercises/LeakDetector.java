package exercises;

import java.time.Duration;
import java.util.Map;

public final class LeakDetector {

  private static final Duration GRACE = Duration.ofSeconds(2); // be generous, CI machines are slow

  public record Report(int threadsBefore, int threadsAfter) {
    public boolean leaked() {
      return threadsAfter > threadsBefore;
    }
  }

  public static Report run(Runnable task) throws InterruptedException {
    Map<Thread, StackTraceElement[]> before = Thread.getAllStackTraces();
    int threadsAfter = 0;
    try {
      task.run();
    } finally {
      Thread.sleep(GRACE);
      Map<Thread, StackTraceElement[]> after = Thread.getAllStackTraces();
      threadsAfter = after.size();
      if (threadsAfter > before.size()) {
        after.keySet().removeAll(before.keySet());
        System.err.println("WARNING: still alive " + GRACE.toMillis() + " ms after the task:");
        after.forEach((thread, trace) -> System.err.println("  " + thread.getName()));
      }
    }
    return new Report(before.size(), threadsAfter);
  }

  public static void main(String[] args) throws Exception {
    Report clean = run(() -> {
      Thread t = Thread.ofPlatform().start(() -> System.out.println("in a thread"));
      try {
        t.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    System.out.println("clean: " + clean);

    Report leaking = run(() -> Thread.ofPlatform().daemon().start(() -> {
      try {
        Thread.sleep(Duration.ofHours(1));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
    System.out.println("leaking: " + leaking);
  }
}
