package org.loomgrade.worker;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkEvent;

/** What the worker says, line by line. Thread-safe. */
final class Answers implements Consumer<WorkEvent> {
  private static final byte[] NOTHING = {};

  private final PrintStream out;
  private final String nonce;
  private int checks;

  /** The last words of a check that takes too long; made before there is need of them. */
  private byte[] tooSlow = NOTHING;

  /** The same of one that uses up all memory, in which nothing could be made any more. */
  private byte[] outOfMemory = NOTHING;

  Answers(PrintStream out, String nonce) {
    this.out = out;
    this.nonce = nonce;
  }

  @Override
  public synchronized void accept(WorkEvent event) {
    String criterion = event.criterion();
    if (event.type() == WorkEvent.Type.STARTED && criterion != null) {
      checks++;
      tooSlow = lastWords(criterion, "too-slow", Map.of());
      outOfMemory = lastWords(criterion, "resource-limit", Map.of("exception", "OutOfMemoryError"));
    } else {
      tooSlow = NOTHING;
      outOfMemory = NOTHING;
    }
    out.println(event.toLine(nonce));
  }

  private byte[] lastWords(String criterion, String way, Map<String, String> values) {
    Failure failure = Failure.of(way, Kind.RESOURCE_LIMIT, values);
    WorkEvent finished = WorkEvent.finished(Outcome.failed(criterion, 1, failure));
    return "%s%n%s%n"
        .formatted(finished.toLine(nonce), WorkEvent.ending().toLine(nonce))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** How many checks have been started. */
  synchronized int checks() {
    return checks;
  }

  /** Fails the check that is being run, which does not come to an end, and ends the JVM. */
  synchronized void giveUpTooSlow() {
    end(tooSlow);
  }

  /** Fails the check that is being run, and ends the JVM, which has no memory for another. */
  synchronized void giveUpOutOfMemory() {
    end(outOfMemory);
  }

  /** Says the last word and ends the JVM, whatever threads the submission has left. */
  synchronized void end(WorkEvent last) {
    accept(last);
    end(NOTHING);
  }

  private void end(byte[] lastWords) {
    out.write(lastWords, 0, lastWords.length);
    out.flush();
    Runtime.getRuntime().halt(0);
  }
}
