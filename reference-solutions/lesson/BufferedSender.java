package lesson;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Right: {@link LeakedSender} with room for the answer. In Go: {@code make(chan int, 1)}.
 *
 * <p>Enough when it is known how many values are sent at most; with a second {@code put}, the
 * sender would wait for ever again.
 */
public class BufferedSender {
  static void main() {
    BlockingQueue<Integer> answers = new ArrayBlockingQueue<>(1);
    Thread.ofVirtual().name("sender").start(() -> send(answers));
    IO.println("main goes on without the answer");
  }

  private static void send(BlockingQueue<Integer> answers) {
    try {
      answers.put(42); // finds room, and need not wait for anybody
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
