package org.loomgrade.plain;

import java.util.concurrent.CompletableFuture;

/**
 * The threads that carry virtual ones (JEP 444). They belong to a pool whose number says only how
 * many pools this JVM had made before.
 */
final class Carriers {
  /** What their names begin with. */
  private static final String PREFIX = prefix();

  private Carriers() {}

  /** Starts the first, so that it is there before any thread of a submission. */
  static void start() {
    if (PREFIX.isEmpty()) {
      throw new IllegalStateException("a virtual thread does not tell its carrier's name");
    }
  }

  static boolean isOne(String threadName) {
    return threadName.startsWith(PREFIX);
  }

  /** A virtual thread's text ends with {@code @} and its carrier's name. */
  private static String prefix() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Thread.startVirtualThread(new Question(answer));
    String text = answer.join();
    String carrier = text.substring(text.lastIndexOf('@') + 1);
    return carrier.substring(0, carrier.lastIndexOf('-') + 1);
  }

  /** No lambda: that would be run by a method of the class which is being initialized. */
  private record Question(CompletableFuture<String> answer) implements Runnable {
    @Override
    public void run() {
      answer.complete(Thread.currentThread().toString());
    }
  }
}
