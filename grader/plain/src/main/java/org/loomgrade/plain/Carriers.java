package org.loomgrade.plain;

import java.util.concurrent.CompletableFuture;

/**
 * The threads that carry virtual ones (JEP 444). They belong to a pool whose number says only how
 * many pools this JVM had made before.
 */
final class Carriers {
  /** What their names begin with; empty while there are none. */
  private static volatile String prefix = "";

  private Carriers() {}

  /**
   * Starts the first, so that it is there before any thread of a submission. Not when the class is
   * initialized: the virtual thread would wait for that.
   */
  static void start() {
    if (prefix.isEmpty()) {
      CompletableFuture<String> text = new CompletableFuture<>();
      Thread.startVirtualThread(() -> text.complete(Thread.currentThread().toString()));
      // A virtual thread's text ends with @ and its carrier's name.
      String carrier = text.join().substring(text.join().lastIndexOf('@') + 1);
      prefix = carrier.substring(0, carrier.lastIndexOf('-') + 1);
    }
  }

  static boolean isOne(String threadName) {
    return !prefix.isEmpty() && threadName.startsWith(prefix);
  }
}
