package org.loomgrade.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.loomgrade.model.explore.ExploreAnswer;

/** The file that the answer goes to. Whoever comes first gives it, and ends the JVM. */
final class Answer {
  /** The exit status when the answer could not be written. */
  static final int UNWRITTEN = 74;

  /** The exit status when nobody waits for the answer. */
  static final int ABANDONED = 75;

  private final Path file;
  private final AtomicBoolean given = new AtomicBoolean();

  Answer(Path file) {
    this.file = file;
  }

  /**
   * Writes the answer and ends the JVM, whatever else runs in it; when another thread has an answer
   * already, does nothing.
   */
  void give(ExploreAnswer answer) {
    if (!given.compareAndSet(false, true)) {
      return;
    }
    int status = 0;
    try {
      Path unfinished = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(unfinished, answer.toJson());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      status = UNWRITTEN;
    }
    Runtime.getRuntime().halt(status);
  }
}
