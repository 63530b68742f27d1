package exercises;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public final class LeakDetector {
  public record Report(int threadsBefore, int threadsAfter) {
    public boolean leaked() { return threadsAfter > threadsBefore; }
  }

  // a thread per task, gone when the task is done
  private static final Executor OWN_THREAD = command -> Thread.ofPlatform().name("task").start(command);

  public static Report run(Runnable task) throws InterruptedException {
    var before = Thread.activeCount();
    var after = 0;
    try {
      CompletableFuture.runAsync(task, OWN_THREAD).join();
    } finally {
      Thread.sleep(100);
      after = Thread.activeCount();
      if (after > before) System.out.println("WARNING: %d -> %d threads".formatted(before, after));
    }
    return new Report(before, after);
  }

  public static void main(String[] args) throws Exception {
    var clean = run(() -> System.out.println("tidy"));
    System.out.println(clean);

    var leaking = run(() -> {
      System.out.println("untidy");
      Thread.ofPlatform().daemon().start(() -> {
        try {
          Thread.sleep(10_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
    });
    System.out.println(leaking);
  }
}
