package lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * WRONG: all threads read the one variable of the loop. In Go before 1.22: {@code for i := 0; i <
 * 5; i++ { go func() { fmt.Println(i) }() }}.
 *
 * <p>Java refuses a lambda that uses a variable which changes. That is meant well: an array of one
 * element silences the compiler and brings the mistake back. Some numbers may come twice, some not
 * at all, and even 5 may come. An AtomicInteger would be as wrong, without the data race. {@link
 * OwnLoopVariable} is right.
 */
public class SharedLoopVariable {
  static void main() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    int[] i = {0};
    for (; i[0] < 5; i[0]++) {
      // Read when the thread comes to it, not when it is started: the loop has gone on by then.
      threads.add(Thread.startVirtualThread(() -> IO.println("number " + i[0])));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
