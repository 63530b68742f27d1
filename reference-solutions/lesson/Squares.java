package lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Squares, each computed beside the others and written into one shared array. In Go: {@code
 * results[i] = i * i} in a goroutine for each {@code i}.
 *
 * <p>There is no lock, and none is missing: no two threads touch the same element, and main reads
 * only what a thread wrote before it ended.
 */
public class Squares {
  static void main() throws InterruptedException {
    int[] squares = new int[5];
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < squares.length; i++) {
      int mine = i; // its own element; with a common index, two could write to the same
      threads.add(Thread.startVirtualThread(() -> squares[mine] = mine * mine));
    }
    for (Thread thread : threads) {
      // Not only "wait until it is done": what it wrote may be read after join, and not before.
      thread.join();
    }
    IO.println(Arrays.toString(squares));
  }
}
