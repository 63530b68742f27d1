package lesson;

import java.util.concurrent.SynchronousQueue;

/**
 * Live threads, counted before, during and after a leak. In Go: {@code runtime.NumGoroutine()}.
 *
 * <p>Prints 1, 2 and 1. A platform thread, as virtual ones are not counted.
 */
public class CountingThreads {
  static void main() throws InterruptedException {
    IO.println("before: " + Thread.activeCount());

    SynchronousQueue<Integer> answers = new SynchronousQueue<>();
    Thread sender = Thread.ofPlatform().name("sender").start(() -> send(answers));
    // It counts from start() on, whether it has come to its put or not.
    IO.println("with a sender whom nobody hears: " + Thread.activeCount());

    sender.interrupt();
    // Without this it might be counted while it is about to end: a false alarm.
    sender.join();
    IO.println("after it was told to stop: " + Thread.activeCount());
  }

  private static void send(SynchronousQueue<Integer> answers) {
    try {
      answers.put(42);
    } catch (InterruptedException e) {
      // leaves
    }
  }
}
