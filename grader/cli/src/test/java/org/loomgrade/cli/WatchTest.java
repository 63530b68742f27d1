package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.Result;

@Timeout(60)
final class WatchTest {
  @TempDir Path folder = Path.of("");
  private final StringWriter out = new StringWriter();

  @Test
  void eachChangeIsALineForAProgram() throws Exception {
    run(
        new WatchLine(),
        Results.scored("alice", 0, 8, 0),
        Results.compileError("alice"),
        Results.scored("alice", 8, 2, 0));

    assertThat(out.toString().lines())
        .containsExactly(
            "{\"format\":\"loomgrade-watch/1\",\"submission\":\"alice\",\"changed\":[],\"status\":\"graded\",\"score\":8.0,\"maxScore\":24.0,\"right\":[],\"wrong\":[],\"still\":[\"primes.0\",\"primes.2\"]}",
            "{\"format\":\"loomgrade-watch/1\",\"submission\":\"alice\",\"changed\":[\"A1.java\"],\"status\":\"compile-error\",\"from\":8.0,\"score\":0.0,\"maxScore\":24.0,\"right\":[],\"wrong\":[],\"still\":[]}",
            "{\"format\":\"loomgrade-watch/1\",\"submission\":\"alice\",\"changed\":[\"A2.java\"],\"status\":\"graded\",\"from\":8.0,\"score\":10.0,\"maxScore\":24.0,\"right\":[\"primes.0\"],\"wrong\":[\"primes.1\"],\"still\":[\"primes.2\"]}");
  }

  @Test
  void studentSeesWhatIsNewLast() throws Exception {
    run(
        new WatchText(new Ink(false), null),
        Results.scored("alice", 0, 8, 0),
        Results.compileError("alice"),
        Results.scored("alice", 8, 0, 0));

    assertThat(out.toString()).contains("Changed: A1.java", "cannot find symbol");
    assertThat(out.toString())
        .endsWith(
            """
               now right  The title of primes.0 (primes.0)
               now wrong  The title of primes.1 (primes.1)
             still wrong  The title of primes.2 (primes.2)
            Score unchanged: 8 of 24

            Waiting for changes; Ctrl-C ends.
            """);
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void scoreThatChangesSaysFromWhere() throws Exception {
    run(
        new WatchText(new Ink(true), null),
        Results.scored("alice", 0),
        Results.scored("alice", 2.5));

    assertThat(out.toString()).contains("Score: from 0 to 2.50 of 8");
  }

  @Test
  void exercisesThatAreStillToComeAreNoNews() {
    ResultChange change =
        ResultChange.between(Results.oneMissing("alice"), Results.oneMissing("alice"));

    assertThat(change.still()).extracting(CriterionResult::id).containsExactly("primes.safe");
  }

  @Test
  void readerThatIsGoneEndsIt() throws Exception {
    Writer closed = Writer.nullWriter();
    closed.close();

    try (SourceChanges changes = SourceChanges.of(folder)) {
      new Watch(() -> Results.scored("alice", 0), new WatchLine(), new PrintWriter(closed))
          .run(changes);
    }
  }

  /** Runs until the last result, with a change after each before. */
  private void run(WatchView view, Result... results) throws Exception {
    Deque<Result> left = new ArrayDeque<>(List.of(results));
    SourceChanges changes = SourceChanges.of(folder);
    Callable<Result> grading =
        () -> {
          Result next = left.remove();
          if (left.isEmpty()) {
            changes.close();
          } else {
            Path source = folder.resolve("A" + (results.length - left.size()) + ".java");
            Files.writeString(source, "class A {}");
          }
          return next;
        };
    new Watch(grading, view, new PrintWriter(out)).run(changes);
  }
}
