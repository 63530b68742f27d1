package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.ResultStatus;

/**
 * What people hand in that cannot be graded, or hardly, and where they want results that cannot be
 * there.
 */
final class BadInputTest {
  private static final String NOT_WRITTEN =
      "package exercises; public final class PrimeChecker { public static boolean isPrime(int n) { return n > 1; } }";

  @TempDir Path folder = Path.of("");

  @Test
  void emptyFolderIsRejected() throws IOException {
    Result result = check(Files.createDirectories(folder.resolve("empty")), 1);

    assertThat(result.status()).isEqualTo(ResultStatus.REJECTED);
    assertThat(result.message())
        .startsWith("No .java file was found; expected src/main/java/exercises/");
    assertThat(result.maxScore()).isEqualTo(100);
  }

  @Test
  void bytesThatAreNoTextAreRejectedWithFileAndLine() throws IOException {
    Path submission =
        Folders.submission(folder.resolve("binary"), NOT_WRITTEN, "PrimeChecker.java");
    byte[] bytes =
        "package exercises;\n// gr\u00fc\u00df\nclass X {}\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(submission.resolve("src/main/java/exercises/X.java"), bytes);

    Result result = check(submission, 1);

    assertThat(result.status()).isEqualTo(ResultStatus.REJECTED);
    assertThat(result.message())
        .startsWith("src/main/java/exercises/X.java, line 2: there is a byte that is not UTF-8");
  }

  @Test
  void codeThatDoesNotCompileHasTheCompilersMessageFileAndLine() throws IOException {
    String text = "package exercises;\npublic final class LeakDetector {\n  int n = missing;\n}\n";
    Path submission = Folders.submission(folder.resolve("broken"), text, "LeakDetector.java");

    Result result = check(submission, 1);

    assertThat(result.status()).isEqualTo(ResultStatus.COMPILE_ERROR);
    assertThat(result.exercises().getLast().id()).isEqualTo("leaks");
    Finding finding = result.exercises().getLast().criteria().getFirst().findings().getFirst();
    assertThat(finding.kind()).isEqualTo(Kind.COMPILE_ERROR);
    assertThat(finding.message()).startsWith("cannot find symbol\n  symbol:   variable missing");
    assertThat(finding.locations()).containsExactly(new Location("LeakDetector.java", 3));
  }

  @Test
  void missingMethodIsNamedWithItsSignature() throws IOException {
    Path submission = Folders.submission(folder.resolve("half"), NOT_WRITTEN, "PrimeChecker.java");

    Finding finding = finding(check(submission, 1), "primes.complete");

    assertThat(finding.kind()).isEqualTo(Kind.MISSING_MEMBER);
    assertThat(finding.message())
        .isEqualTo(
            "The class exercises.PrimeChecker has no method 'public static Map<Integer, Boolean> checkAll(List<Integer>)'.");
  }

  @Test
  void classInAnotherPackageIsFoundAndNamed() throws IOException {
    Path submission =
        Folders.submission(
            folder.resolve("moved"),
            NOT_WRITTEN.replace("package exercises", "package homework"),
            "PrimeChecker.java");

    Finding finding = finding(check(submission, 1), "primes.values");

    assertThat(finding.kind()).isEqualTo(Kind.MISSING_MEMBER);
    assertThat(finding.message()).contains("exercises.PrimeChecker", "homework.PrimeChecker");
    assertThat(finding.hint()).contains("'package exercises;'");
  }

  @Test
  void classOfAnotherNameIsFoundAndNamed() throws IOException {
    Path submission =
        Folders.submission(
            folder.resolve("renamed"),
            NOT_WRITTEN.replace("PrimeChecker", "Primes"),
            "Primes.java");

    Finding finding = finding(check(submission, 1), "primes.values");

    assertThat(finding.message())
        .isEqualTo("The class exercises.PrimeChecker is missing; found: exercises.Primes.");
  }

  @Test
  void whatAHostileMapThrowsIsTheStudentsFault() throws IOException {
    String hostile =
        """
        package exercises;
        public final class PrimeChecker {
          public static java.util.Map<Integer, Boolean> checkAll(java.util.List<Integer> numbers) {
            return new java.util.AbstractMap<>() {
              public java.util.Set<Entry<Integer, Boolean>> entrySet() { throw new IllegalStateException("boo"); }
            };
          }
        }
        """;
    Path submission = Folders.submission(folder.resolve("hostile"), hostile, "PrimeChecker.java");

    Finding finding = finding(check(submission, 1), "primes.complete");

    assertThat(finding.kind()).isEqualTo(Kind.EXCEPTION);
    assertThat(finding.message()).isEqualTo("Your code threw IllegalStateException: boo.");
    assertThat(finding.locations()).containsExactly(new Location("PrimeChecker.java", 5));
  }

  @Test
  void spacesAndOtherLettersInPathsAreFine() throws IOException {
    Folders.submission(folder.resolve("Übung 1/Zoë Müller 李"), NOT_WRITTEN, "PrimeChecker.java");
    Path out = folder.resolve("Ergebnisse für alle");

    Cli cli = Cli.run("batch", folder.resolve("Übung 1"), "--out", out);

    assertThat(cli.exit()).as(cli.err()).isZero();
    assertThat(out.resolve("results/Zoë_Müller_李.json")).exists();
  }

  @Test
  void oneThatDoesNotCompileFailsAloneAndAnEmptyOneIsNotLost() throws IOException {
    Path all = folder.resolve("all");
    Folders.submission(all.resolve("good"), NOT_WRITTEN, "PrimeChecker.java");
    Folders.submission(all.resolve("broken"), "package exercises; class {", "PrimeChecker.java");
    Files.createDirectories(all.resolve("empty"));
    Path out = folder.resolve("out");

    Cli cli = Cli.run("batch", all, "--out", out);

    assertThat(cli.exit()).as(cli.err()).isZero();
    assertThat(read(out.resolve("results/good.json")).status()).isEqualTo(ResultStatus.GRADED);
    assertThat(read(out.resolve("results/broken.json")).status())
        .isEqualTo(ResultStatus.COMPILE_ERROR);
    assertThat(read(out.resolve("results/empty.json")).status()).isEqualTo(ResultStatus.REJECTED);
    var counts =
        JsonParser.parseString(Files.readString(out.resolve("summary.json")))
            .getAsJsonObject()
            .getAsJsonObject("counts");
    assertThat(counts.get("submissions").getAsInt()).isEqualTo(3);
  }

  @Test
  void thousandFoldersHaveAResultEach() throws IOException {
    for (int i = 0; i < 1000; i++) {
      Files.createDirectories(folder.resolve("many/student-" + i));
    }
    Path out = folder.resolve("out");

    Cli cli = Cli.run("batch", folder.resolve("many"), "--out", out);

    assertThat(cli.exit()).as(cli.err()).isZero();
    try (Stream<Path> results = Files.list(out.resolve("results"))) {
      assertThat(results).hasSize(1000);
    }
  }

  @Test
  void secondRunGradesNothingAgain() throws IOException {
    Path all = folder.resolve("all");
    Folders.submission(all.resolve("good"), NOT_WRITTEN, "PrimeChecker.java");
    Path out = folder.resolve("out");
    Cli.run("batch", all, "--out", out);
    Path result = out.resolve("results/good.json");
    FileTime written = Files.getLastModifiedTime(result);
    JsonElement millis = submissionMillis(out);

    Cli second = Cli.run("batch", all, "--out", out);

    assertThat(second.exit()).isZero();
    assertThat(Files.getLastModifiedTime(result)).isEqualTo(written);
    assertThat(submissionMillis(out)).isEqualTo(millis);
  }

  private static JsonElement submissionMillis(Path out) throws IOException {
    String timings = Files.readString(out.resolve("timings.json"));
    return JsonParser.parseString(timings).getAsJsonObject().get("submissionMillis");
  }

  @Test
  void outputFolderThatCannotBeMadeIsSaidBeforeGrading() throws IOException {
    Path file = Files.writeString(folder.resolve("a file"), "kept");
    Path submission = Folders.submission(folder.resolve("any"), NOT_WRITTEN, "PrimeChecker.java");

    Cli cli = Cli.run("batch", submission, "--out", file);

    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.err()).contains("nothing can be written to " + file).doesNotContain("\tat ");
    assertThat(file).hasContent("kept");
  }

  @Test
  void folderThatIsNotThereIsAUsageError() {
    Cli cli = Cli.run("check", folder.resolve("nowhere"));

    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.err()).contains("nowhere is not a folder");
  }

  private Result check(Path submission, int exit) throws IOException {
    Path json = folder.resolve("result.json");
    Cli cli = Cli.run("check", submission, "--json", json);
    assertThat(cli.exit()).as(cli.out() + cli.err()).isEqualTo(exit);
    assertThat(cli.out() + cli.err()).doesNotContain("\tat ");
    return read(json);
  }

  private static Result read(Path file) throws IOException {
    String json = Files.readString(file);
    assertThat(ResultSchema.errors(json)).isEmpty();
    return ResultJson.read(json);
  }

  private static Finding finding(Result result, String criterion) {
    List<Finding> findings =
        result.exercises().stream()
            .flatMap(exercise -> exercise.criteria().stream())
            .filter(c -> c.id().equals(criterion))
            .flatMap(c -> c.findings().stream())
            .toList();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
