package org.loomgrade.explore;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.loomgrade.model.explore.ExploreOrder;

/** Carries out one order; ends when it is done, or when nobody waits for the answer any more. */
public final class ExploreMain {
  private ExploreMain() {}

  /** Reads the order, one line, from standard input. */
  public static void main(String[] arguments) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null) {
      return;
    }
    ExploreOrder order = ExploreOrder.parse(line);
    endWithTheCaller(order);
    StandardStreams.replace();
    Answer answer = new Answer(order.answer());
    answer.give(new Exploring(order, answer).explore());
  }

  /** Standard input would not tell: the program may read or close it. */
  private static void endWithTheCaller(ExploreOrder order) {
    var _ =
        ProcessHandle.of(order.caller())
            .map(ProcessHandle::onExit)
            .orElseGet(() -> CompletableFuture.completedFuture(null))
            .thenRun(() -> {
              delete(Path.of(order.folder()));
              Runtime.getRuntime().halt(Answer.ABANDONED);
            });
  }

  /** What the caller would have deleted, had it not been ended by force. */
  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      // nobody is left to hear of it
    }
  }
}
