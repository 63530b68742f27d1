package exercises;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public final class LeakDetector {

  public record Report(int threadsBefore, int threadsAfter) {
    public boolean leaked() {
      return threadsAfter > threadsBefore;
    }
  }

  public static Report run(Runnable task) throws InterruptedException {
    // A FutureTask run right here keeps whatever the task throws.
    var outcome = new FutureTask<>(task, null);
    int before = count();
    outcome.run();

    boolean interrupted = Thread.interrupted();
    Thread.sleep(100);
    var report = new Report(before, count());
    if (report.leaked()) System.out.println("WARNING leaked thread(s), see " + report);
    if (interrupted) Thread.currentThread().interrupt();

    if (outcome.state() == Future.State.FAILED) throw LeakDetector.<RuntimeException>asIs(outcome.exceptionNow());
    return report;
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> X asIs(Throwable thrown) throws X {
    throw (X) thrown; // the compiler believes it is unchecked
  }

  private static int count() {
    return Thread.getAllStackTraces().size();
  }

  public static void main(String[] args) throws Exception {
    System.out.println("clean task -> " + run(() -> {
      var promise = new CompletableFuture<String>();
      new Thread(() -> promise.complete("done")).start();
      promise.join();
    }));
    System.out.println("leaking task -> " + run(() -> {
      var broken = new CompletableFuture<String>();
      var waiting = new Thread(broken::join);
      waiting.setDaemon(true);
      waiting.start();
    }));
  }
}
