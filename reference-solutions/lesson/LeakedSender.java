package lesson;

import java.util.concurrent.SynchronousQueue;

/**
 * WRONG: a sender whose receiver never comes. In Go: {@code ch <- answer} on an unbuffered channel
 * that nobody reads.
 *
 * <p>A SynchronousQueue has no room at all: {@code put} waits until somebody takes. The thread, and
 * all that it refers to, stays for as long as the program runs; in a server that does so at every
 * request, until the memory is full. {@link BufferedSender} and {@link CancelledSender} are right.
 */
public class LeakedSender {
  static void main() {
    SynchronousQueue<Integer> answers = new SynchronousQueue<>();
    Thread.ofVirtual().name("sender").start(() -> send(answers));
    // Main is not interested any more, say because it had its answer from elsewhere, and goes on.
    IO.println("main goes on without the answer");
  }

  private static void send(SynchronousQueue<Integer> answers) {
    try {
      answers.put(42); // waits for ever
      IO.println("sent"); // is never printed
    } catch (InterruptedException e) {
      IO.println("told to stop"); // neither is this: nobody interrupts
    }
  }
}
