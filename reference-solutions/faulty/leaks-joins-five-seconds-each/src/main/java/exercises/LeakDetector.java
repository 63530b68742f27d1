package exercises;

import java.util.List;
import java.util.Set;

public final class LeakDetector {

  private static final long JOIN_MILLIS = 5_000;

  public record Report(int threadsBefore, int threadsAfter) {
    public boolean leaked() {
      return threadsAfter > threadsBefore;
    }
  }

  private static Set<Thread> alive() {
    return Set.copyOf(Thread.getAllStackTraces().keySet());
  }

  public static Report run(Runnable task) throws InterruptedException {
    var before = alive();
    Report report;
    try {
      task.run();
    } finally {
      List<Thread> started = alive().stream().filter(t -> !before.contains(t)).toList();
      for (Thread t : started) {
        t.join(JOIN_MILLIS); // never for ever
      }
      var after = alive();
      report = new Report(before.size(), after.size());
      if (report.leaked()) {
        System.out.println("WARNING: could not join "
            + started.stream().filter(Thread::isAlive).map(Thread::getName).toList());
      }
    }
    return report;
  }

  public static void main(String[] args) throws Exception {
    Runnable clean = () -> new Thread(() -> System.out.println("short")).start();
    Runnable leaking = () -> Thread.ofPlatform().daemon().start(() -> {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    for (var task : List.of(clean, leaking)) {
      System.out.println(run(task).leaked() ? "leaking" : "clean");
    }
  }
}
