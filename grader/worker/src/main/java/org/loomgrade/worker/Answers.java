package org.loomgrade.worker;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkEvent;

/** What the worker says, line by line. Thread-safe. */
final class Answers implements Consumer<WorkEvent> {
  private final PrintStream out;
  private final String nonce;
  private @Nullable String current;
  private int checks;

  Answers(PrintStream out, String nonce) {
    this.out = out;
    this.nonce = nonce;
  }

  @Override
  public synchronized void accept(WorkEvent event) {
    boolean starts = event.type() == WorkEvent.Type.STARTED;
    current = starts ? event.criterion() : null;
    checks += starts ? 1 : 0;
    out.println(event.toLine(nonce));
  }

  /** How many checks have been started. */
  synchronized int checks() {
    return checks;
  }

  /** Fails the check that is being run, which does not come to an end, and ends the JVM. */
  void giveUpTooSlow() {
    giveUp(Failure.of("too-slow", Kind.RESOURCE_LIMIT, Map.of()));
  }

  /** Fails the check that is being run, and ends the JVM, which has no memory left for another. */
  void giveUp(OutOfMemoryError error) {
    giveUp(
        Failure.of(
            "resource-limit",
            Kind.RESOURCE_LIMIT,
            Map.of("exception", error.getClass().getSimpleName())));
  }

  private synchronized void giveUp(Failure failure) {
    if (current != null) {
      accept(WorkEvent.finished(Outcome.failed(current, 1, failure)));
    }
    end(WorkEvent.ending());
  }

  /** Says the last word and ends the JVM, whatever threads the submission has left. */
  synchronized void end(WorkEvent last) {
    accept(last);
    Runtime.getRuntime().halt(0);
  }
}
