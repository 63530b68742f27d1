package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loomgrade.cli.Golden.assertThatIsGolden;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.Result;

class BatchTextTest {
  private static final Path OUT = Path.of("out");

  private final BatchText plain = new BatchText(new Ink(false));

  @Test
  void eachSubmissionHasARow() {
    List<Result> results =
        List.of(
            Results.graded("alice"),
            Results.full("bob"),
            Results.compileError("carol"),
            Results.graderError("dave"),
            Results.rejected("eve"));

    assertThatIsGolden(plain.render(results, OUT), "batch.txt");
  }

  @Test
  void longIdIsCutToItsColumn() {
    List<Result> results =
        List.of(
            Results.graded("Maximilian_Mustermann_123456_assignsubmission_file"),
            Results.graded("😀".repeat(60)));

    String text = plain.render(results, OUT);

    assertThat(text).contains("Maximilian_Muster", "…");
    assertThat(text.lines().limit(3))
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Test
  void manySubmissionsAreCountedOnly() {
    List<Result> results =
        IntStream.range(0, 101).mapToObj(i -> Results.full("student" + i)).toList();

    assertThat(plain.render(results, OUT)).contains("   101 graded").doesNotContain("student7");
  }

  @Test
  void colorsAreForTerminalsOnly() {
    List<Result> results = List.of(Results.full("bob"), Results.rejected("eve"));

    String colored = new BatchText(new Ink(true)).render(results, OUT);

    assertThat(colored).contains("\u001b[31mrejected");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.render(results, OUT));
  }
}
