package exercises;

public final class LeakDetector {

  public record Report(int threadsBefore, int threadsAfter) {
    public boolean leaked() {
      return threadsAfter > threadsBefore;
    }
  }

  public static Report run(Runnable task) throws InterruptedException {
    int before = ThreadCounter.count();
    int after = before;
    try {
      task.run();
    } finally {
      Thread.sleep(100);
      after = ThreadCounter.count();
      if (after > before) {
        System.out.println("WARNING: " + before + " threads before, " + after + " threads after");
      }
    }
    return new Report(before, after);
  }

  public static void main(String[] args) throws Exception {
    Report clean = run(() -> System.out.println("clean"));
    System.out.println(clean);
    Report leaking = run(() -> {
      System.out.println("leaking");
      Thread t = new Thread(() -> {
        try {
          Thread.sleep(2_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
      t.start();
    });
    System.out.println(leaking);
  }
}
