import java.util.concurrent.*;
/** A cached pool that is never shut down ends after a minute; so does one whose core threads time out. */
public class CachedPoolIdlesOut {
  public static void main(String[] args) throws Exception {
    ExecutorService c = Executors.newCachedThreadPool();
    if (c.submit(() -> 1).get() != 1) throw new IllegalStateException();
    ThreadPoolExecutor p = new ThreadPoolExecutor(2, 4, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2));
    p.allowCoreThreadTimeOut(true);
    for (int i = 0; i < 5; i++) p.execute(() -> {});
  }
}
