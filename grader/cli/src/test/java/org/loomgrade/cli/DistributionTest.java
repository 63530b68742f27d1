package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.Result;

final class DistributionTest {
  @Test
  void fewResultsSpeakForThemselves() {
    assertThat(new Distribution(List.of(Results.full("a"), Results.graded("b"))).text()).isEmpty();
  }

  @Test
  void scoresSpreadOverTenClassesAndFullMarks() {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      results.add(Results.full("full" + i));
    }
    for (int i = 0; i < 3; i++) {
      results.add(Results.graded("graded" + i));
    }
    results.add(Results.compileError("broken"));
    results.add(Results.graderError("ours"));

    String text = new Distribution(results).text();

    assertThat(text)
        .contains("     100     80 " + "#".repeat(40) + "\n")
        .contains(" 50-< 60      3 ##\n")
        .contains("  0-< 10      1 #\n")
        .contains(" 10-< 20      0\n")
        .contains("     3  primes.safe: data-race\n     1  primes.values: compile-error\n");
  }
}
