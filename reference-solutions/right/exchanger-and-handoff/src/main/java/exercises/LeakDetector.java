package exercises;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;

public final class LeakDetector {

  private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(100);

  public record Report(int threadsBefore, int threadsAfter) {
    public boolean leaked() {
      return threadsAfter > threadsBefore;
    }
  }

  public static Report run(Runnable task) throws InterruptedException {
    Set<Thread> before = liveThreads();
    int after;
    try {
      task.run();
    } finally {
      boolean interrupted = Thread.interrupted();
      awaitNewcomers(before);
      after = liveThreads().size();
      if (after > before.size()) {
        System.err.println("WARNING: threads left over: " + (after - before.size()));
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return new Report(before.size(), after);
  }

  /** Threads of the task may still end, but all of them together have 100 ms for it. */
  private static void awaitNewcomers(Set<Thread> before) throws InterruptedException {
    long deadline = System.nanoTime() + GRACE;
    Set<Thread> newcomers = liveThreads();
    newcomers.removeAll(before);
    for (Thread newcomer : newcomers) {
      TimeUnit.NANOSECONDS.timedJoin(newcomer, deadline - System.nanoTime());
    }
  }

  private static Set<Thread> liveThreads() {
    Thread[] room = new Thread[2 * Thread.activeCount() + 16];
    int count = Thread.enumerate(room);
    return new HashSet<>(Arrays.asList(room).subList(0, count));
  }

  public static void main(String[] args) throws Exception {
    Exchanger<String> lonely = new Exchanger<>();
    show("clean", () -> new Thread(() -> PrimeChecker.isPrime(99_991)).start());
    show("leaking", () -> {
      Thread partnerless = new Thread(() -> {
        try {
          lonely.exchange("hello?");
        } catch (InterruptedException e) {
          // Give up.
        }
      });
      partnerless.setDaemon(true);
      partnerless.start();
    });
  }

  private static void show(String name, Runnable task) throws InterruptedException {
    System.out.println(name + " task: " + run(task));
  }
}
