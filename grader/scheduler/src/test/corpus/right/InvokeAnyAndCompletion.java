import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** invokeAny and a CompletionService. */
public class InvokeAnyAndCompletion {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    int any =
        pool.invokeAny(
            List.of(
                () -> {
                  Thread.sleep(50);
                  return 1;
                },
                () -> 2));
    check(any == 2);
    ExecutorCompletionService<Integer> done = new ExecutorCompletionService<>(pool);
    done.submit(() -> {
      Thread.sleep(50);
      return 3;
    });
    done.submit(() -> 4);
    check(done.take().get() == 4 && done.take().get() == 3);
    pool.close();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
