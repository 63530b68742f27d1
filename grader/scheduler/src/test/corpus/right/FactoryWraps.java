import java.util.concurrent.*;
/** A ThreadFactory that wraps the runnable: logs when a worker ends. */
public class FactoryWraps {
  static class Job implements Runnable { int input; int output; public void run() { output = input * 2; } }
  public static void main(String[] args) throws Exception {
    ThreadFactory tf = r -> new Thread(() -> {
      try { r.run(); } finally { System.out.println(Thread.currentThread().getName() + " ends"); }
    }, "app-worker");
    ExecutorService ex = Executors.newFixedThreadPool(1, tf);
    Job[] jobs = new Job[3];
    Future<?>[] fs = new Future<?>[3];
    for (int i = 0; i < 3; i++) { jobs[i] = new Job(); jobs[i].input = i; fs[i] = ex.submit(jobs[i]); }
    for (int i = 0; i < 3; i++) { fs[i].get(); if (jobs[i].output != 2 * i) throw new IllegalStateException(); }
    ex.shutdown();
  }
}
