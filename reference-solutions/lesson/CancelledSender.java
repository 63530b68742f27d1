package lesson;

import java.util.concurrent.SynchronousQueue;

/**
 * Right: {@link LeakedSender}, and whoever started the sender tells it when to stop. In Go: {@code
 * select} between {@code ch <- answer} and {@code <-ctx.Done()}.
 *
 * <p>In Java no select is needed for that: an interrupt ends every call that waits.
 */
public class CancelledSender {
  static void main() throws InterruptedException {
    SynchronousQueue<Integer> answers = new SynchronousQueue<>();
    Thread sender = Thread.ofVirtual().name("sender").start(() -> send(answers));
    IO.println("main goes on without the answer");
    // cancel(). Not too early either: put throws at once if the interrupt came before it.
    sender.interrupt();
    sender.join(); // and sees it off, so that it is known to have left
  }

  private static void send(SynchronousQueue<Integer> answers) {
    try {
      answers.put(42);
    } catch (InterruptedException e) { // case <-ctx.Done(): return
      IO.println("the sender leaves");
    }
  }
}
