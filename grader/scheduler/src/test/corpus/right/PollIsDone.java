import java.util.concurrent.*;
/** The tutorial's polling loop: while (!future.isDone()) Thread.yield(). */
public class PollIsDone {
  public static void main(String[] args) throws Exception {
    ExecutorService ex = Executors.newSingleThreadExecutor();
    Future<Integer> f = ex.submit(() -> { Thread.sleep(200); return 7; });
    while (!f.isDone()) { Thread.yield(); }
    if (f.get() != 7) throw new AssertionError();
    ex.shutdown();
  }
}
