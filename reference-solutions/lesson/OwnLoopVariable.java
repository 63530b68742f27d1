package lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * Right: every thread has a variable of its own. In Go before 1.22: {@code i := i} in the loop;
 * since then, the loop does so by itself.
 *
 * <p>Every number from 0 to 4 comes once, in any order.
 */
public class OwnLoopVariable {
  static void main() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int mine = i; // new in each round, and never changed: the lambda keeps its value
      threads.add(Thread.startVirtualThread(() -> IO.println("number " + mine)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
