package lesson;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Five workers, twenty tasks, and a deadline before the tasks are done. In Go: five goroutines on
 * one channel, and a {@code context.WithTimeout}.
 *
 * <p>A task takes 30 ms and the time is up after 100 ms: 15 tasks are done, on a busy machine one
 * or two more or fewer. Those that the deadline cuts off do not count.
 */
public class TaskPool {
  private static final int WORKERS = 5;
  private static final int TASKS = 20;

  static void main() throws InterruptedException {
    // All tasks are in the queue before a worker starts, so that an empty queue means "no more".
    BlockingQueue<Integer> tasks = new ArrayBlockingQueue<>(TASKS);
    for (int task = 1; task <= TASKS; task++) {
      tasks.put(task);
    }
    AtomicInteger done = new AtomicInteger(); // five threads add to it: count++ would lose some

    ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
    for (int i = 0; i < WORKERS; i++) {
      pool.execute(() -> work(tasks, done));
    }
    pool.shutdown(); // no more workers; those that are there go on
    if (!pool.awaitTermination(100, TimeUnit.MILLISECONDS)) { // <-ctx.Done()
      pool.shutdownNow(); // cancel(): interrupts them
      // An interrupt is a request. Only when they have left is the number final, and no thread
      // left.
      pool.awaitTermination(1, TimeUnit.MINUTES);
    }
    IO.println(done.get() + " of " + TASKS + " tasks done");
  }

  private static void work(BlockingQueue<Integer> tasks, AtomicInteger done) {
    try {
      // One call that looks and takes: between isEmpty() and take() another could take the last.
      while (tasks.poll() != null) {
        Thread.sleep(30); // the task
        done.incrementAndGet();
      }
    } catch (InterruptedException cancelled) {
      // case <-ctx.Done(): return. The try is around the loop: inside, the next task would begin.
    }
  }
}
