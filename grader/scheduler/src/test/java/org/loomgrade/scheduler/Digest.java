package org.loomgrade.scheduler;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.loomgrade.scheduler.engine.Program;

/** What programs of the corpus show under some schedules, findings and every step, as a number. */
final class Digest {
  /** Locks, pools, timeouts, fork and join, and faults of four kinds. */
  static final List<String> NAMES =
      List.of(
          "SynchronizedBlock",
          "FixedPool",
          "OrTimeout",
          "Timers",
          "ForkJoinSum",
          "ParallelStream",
          "ConditionQueue",
          "HashMapPut",
          "LockOrder",
          "InterruptSwallowed",
          "LostUpdateAtomic");

  private static final int REPLAYS = 4;

  private Digest() {}

  /** One line a program. */
  static String of(Corpus corpus) {
    StringBuilder lines = new StringBuilder();
    for (String name : NAMES) {
      lines.append(name).append(' ').append(of(corpus.program(name))).append('\n');
    }
    return lines.toString();
  }

  private static String of(Program program) {
    Explorer explorer = Explorer.seeded(11).withSchedules(24);
    StringBuilder shown = new StringBuilder(explorer.explore(program).toString());
    for (String strategy : explorer.strategies()) {
      for (int index = 0; index < REPLAYS; index++) {
        shown.append(explorer.replay(program, strategy + ":11:" + index));
      }
    }
    return hash(shown.toString());
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Prints the digest, in a process of its own. */
  public static void main(String[] arguments) {
    System.out.print(of(Corpus.compiledTo(Path.of(arguments[0]))));
  }
}
