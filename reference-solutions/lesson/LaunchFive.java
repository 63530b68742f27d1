package lesson;

import java.util.concurrent.CountDownLatch;

/**
 * Launch five and wait for all. In Go: five times {@code go work(id)}, and a {@code WaitGroup}.
 *
 * <p>The five lines come in any order, and "all done" always comes last.
 */
public class LaunchFive {
  static void main() throws InterruptedException {
    // wg.Add(5), before the first start: main must not find zero because a worker is yet to begin.
    CountDownLatch busy = new CountDownLatch(5);
    for (int i = 1; i <= 5; i++) {
      int id = i;
      Thread.startVirtualThread(() -> work(id, busy));
    }
    busy.await(); // wg.Wait()
    IO.println("all done");
  }

  private static void work(int id, CountDownLatch busy) {
    try {
      IO.println("worker " + id + " is here");
    } finally {
      // defer wg.Done(): also when the work throws, or main would wait for ever.
      busy.countDown();
    }
  }
}
