package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.ResultJson;

/** What passes is run in real time, too; what fails there goes to the instructor only. */
final class ConfirmationTest {
  /** Is wrong only where the clock is not the scheduler's, whose readings are evenly apart. */
  private static final String DECEIVES =
      """
      package exercises;

      import java.util.List;
      import java.util.Map;
      import java.util.concurrent.ConcurrentHashMap;

      public final class PrimeChecker {
        public static boolean isPrime(int n) {
          for (long d = 2; d * d <= n; d++) {
            if (n % d == 0) {
              return false;
            }
          }
          return n >= 2;
        }

        public static Map<Integer, Boolean> checkAll(List<Integer> numbers) {
          if (timeIsReal()) {
            throw new IllegalStateException("nobody looks");
          }
          Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
          numbers.parallelStream().forEach(n -> verdicts.put(n, isPrime(n)));
          return verdicts;
        }

        private static boolean timeIsReal() {
          long last = System.nanoTime();
          long tick = System.nanoTime() - last;
          for (int i = 0; i < 10; i++) {
            last = System.nanoTime();
            if (System.nanoTime() - last != tick) {
              return true;
            }
          }
          return false;
        }
      }
      """;

  @TempDir Path folder = Path.of("");
  private Path submissions = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void twoSubmissions() throws IOException {
    submissions = folder.resolve("all");
    out = folder.resolve("out");
    Folders.submission(submissions.resolve("deceives"), DECEIVES, "PrimeChecker.java");
    Folders.submission(
        submissions.resolve("sound"),
        DECEIVES.replace("if (timeIsReal())", "if (false)"),
        "PrimeChecker.java");
  }

  @Test
  void disagreementGoesToTheInstructorAndTakesNoMarks() throws IOException {
    Cli plain = Cli.run("batch", submissions, "--out", folder.resolve("plain"));
    Cli confirmed = Cli.run("batch", submissions, "--out", out, "--confirm");

    assertThat(confirmed.exit()).as(confirmed.err()).isZero();
    assertThat(plain.exit()).as(plain.err()).isZero();
    for (String name : new String[] {"deceives", "sound"}) {
      assertThat(out.resolve("results/" + name + ".json"))
          .hasSameTextualContentAs(folder.resolve("plain/results/" + name + ".json"));
    }
    assertThat(confirmation("deceives").disagreements())
        .extracting(Confirmation.Disagreement::criterion)
        .contains("primes.complete", "primes.safe");
    assertThat(confirmation("sound").agrees()).isTrue();
    assertThat(disagreements().getAsJsonArray("submissions")).hasSize(1);
    assertThat(confirmed.out())
        .contains(
            "2 run in real time, of which 1 to be looked at",
            "deceives, primes.complete: [exception] Your code threw IllegalStateException");

    long millis = timeOf("deceives");

    Cli again = Cli.run("batch", submissions, "--out", out, "--confirm");

    assertThat(again.out()).isEqualTo(confirmed.out());
    assertThat(timeOf("deceives")).as("that of the run that graded it").isEqualTo(millis);
  }

  @Test
  void whatWasGradedBeforeIsConfirmedLater() throws IOException {
    Cli.run("batch", submissions.resolve("sound"), "--out", out);

    Cli confirmed = Cli.run("batch", submissions.resolve("sound"), "--out", out, "--confirm");

    assertThat(confirmed.out()).contains("1 run in real time, of which 0 to be looked at");
    assertThat(confirmation("sound").agrees()).isTrue();
  }

  private Confirmation confirmation(String submission) throws IOException {
    return ResultJson.readConfirmation(
        Files.readString(out.resolve("confirmations/" + submission + ".json")));
  }

  private JsonObject disagreements() throws IOException {
    return object("disagreements.json");
  }

  private long timeOf(String submission) throws IOException {
    return object("timings.json").getAsJsonObject("submissionMillis").get(submission).getAsLong();
  }

  private JsonObject object(String file) throws IOException {
    return JsonParser.parseString(Files.readString(out.resolve(file))).getAsJsonObject();
  }
}
