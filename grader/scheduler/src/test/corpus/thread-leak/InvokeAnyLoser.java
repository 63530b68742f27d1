import java.util.*;
import java.util.concurrent.*;
/** The loser of invokeAny ignores its interrupt and waits on. */
public class InvokeAnyLoser {
  public static void main(String[] args) throws Exception {
    ExecutorService ex = Executors.newFixedThreadPool(2); Semaphore never = new Semaphore(0); CountDownLatch in = new CountDownLatch(1);
    String s = ex.invokeAny(List.of(() -> { in.await(); return "won"; }, () -> { in.countDown(); never.acquireUninterruptibly(); return "lost"; }));
    if (!s.equals("won")) throw new IllegalStateException(); ex.shutdownNow();
  }
}
