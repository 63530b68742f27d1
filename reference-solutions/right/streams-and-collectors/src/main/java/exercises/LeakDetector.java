package exercises;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

public final class LeakDetector {

  public record Report(int threadsBefore, int threadsAfter) {
    public boolean leaked() {
      return threadsAfter > threadsBefore;
    }
  }

  public static Report run(Runnable task) throws InterruptedException {
    var before = count();
    Report report;
    try {
      task.run();
    } finally {
      var interrupted = Thread.interrupted();
      report = new Report(before, settled(before));
      if (report.leaked()) {
        System.err.println("WARNING: this task seems to leak, " + report);
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return report;
  }

  /** The first count that is good enough, looking every 5 ms, or the last one after 100 ms. */
  private static int settled(int before) throws InterruptedException {
    var now = count();
    var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
    while (now > before && end - System.nanoTime() > 0) {
      TimeUnit.MILLISECONDS.sleep(5);
      now = count();
    }
    return now;
  }

  private static int count() {
    Set<Thread> threads = Thread.getAllStackTraces().keySet();
    return (int) threads.stream().filter(Thread::isAlive).count();
  }

  public static void main(String[] args) throws Exception {
    System.out.println(
        run(() -> IntStream.range(0, 4).mapToObj(i -> new Thread(() -> {})).forEach(Thread::start)));
    System.out.println(
        run(
            () ->
                IntStream.range(0, 4)
                    .mapToObj(i -> new Thread(LeakDetector::dawdle))
                    .forEach(Thread::start)));
  }

  private static void dawdle() {
    try {
      TimeUnit.MILLISECONDS.sleep(800);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
