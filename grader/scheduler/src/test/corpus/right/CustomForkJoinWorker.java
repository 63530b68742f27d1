import java.util.concurrent.*;
/** A pool of named workers of a class of its own. */
public class CustomForkJoinWorker {
  static class Named extends ForkJoinWorkerThread { Named(ForkJoinPool p) { super(p); setName("named-" + getPoolIndex()); } }
  static class Job { int in, out; }
  public static void main(String[] args) throws Exception {
    ForkJoinPool p = new ForkJoinPool(2, Named::new, null, true);
    Job[] js = new Job[4]; Future<?>[] fs = new Future<?>[4];
    for (int i = 0; i < 4; i++) {
      Job j = js[i] = new Job(); j.in = i;
      fs[i] = p.submit(() -> { j.out = j.in + 1; });
    }
    for (int i = 0; i < 4; i++) { fs[i].get(); if (js[i].out != i + 1) throw new IllegalStateException(); }
    p.shutdown();
    if (!p.awaitTermination(1, TimeUnit.SECONDS)) throw new IllegalStateException();
  }
}
