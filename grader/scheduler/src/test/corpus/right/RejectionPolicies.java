import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class RejectionPolicies {
  public static void main(String[] args) throws Exception {
    for (RejectedExecutionHandler h : List.of(new ThreadPoolExecutor.CallerRunsPolicy(), new ThreadPoolExecutor.AbortPolicy(), new ThreadPoolExecutor.DiscardPolicy(), new ThreadPoolExecutor.DiscardOldestPolicy())) {
      CountDownLatch gate = new CountDownLatch(1);
      AtomicInteger ran = new AtomicInteger();
      ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), h);
      p.execute(() -> { try { gate.await(); } catch (InterruptedException e) { } ran.incrementAndGet(); });
      p.execute(ran::incrementAndGet);
      boolean aborted = false;
      try { p.execute(ran::incrementAndGet); } catch (RejectedExecutionException e) { aborted = true; }
      gate.countDown();
      p.shutdown();
      if (!p.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException();
      int expect = h instanceof ThreadPoolExecutor.CallerRunsPolicy ? 3 : 2;
      if (ran.get() != expect || aborted != (h instanceof ThreadPoolExecutor.AbortPolicy)) throw new IllegalStateException(h + " " + ran);
    }
  }
}
