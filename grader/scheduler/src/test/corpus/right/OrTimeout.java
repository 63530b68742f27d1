import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A timeout in virtual time. */
public class OrTimeout {
  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    CompletableFuture<Integer> f =
        new CompletableFuture<Integer>().completeOnTimeout(3, 2, TimeUnit.SECONDS);
    check(f.get() == 3);
    long ms = (System.nanoTime() - start) / 1_000_000;
    check(ms >= 2000 && ms < 2100);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
