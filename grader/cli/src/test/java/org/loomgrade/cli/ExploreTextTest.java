package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.model.explore.ExploreEnd;
import org.loomgrade.model.explore.ExploreResult;

class ExploreTextTest {
  @Test
  void findingsAreExplained() {
    ExploreResult result =
        Explorations.result(
            ExploreEnd.STUCK, List.of(Explorations.RACE), List.of(Explorations.WAITING));

    Golden.assertThatIsGolden(
        new ExploreText(new Ink(false)).render(result, Path.of("r.json")), "explore.txt");
  }

  @Test
  void withoutAFileTheCommandIsSaidThatWritesOne() {
    ExploreResult result =
        Explorations.result(ExploreEnd.SCHEDULES_USED, List.of(Explorations.RACE), List.of());

    String separator = System.getProperty("path.separator");
    assertThat(new ExploreText(new Ink(false)).render(result, null).replace('"', '\''))
        .contains(
            "   loomgrade explore --classpath 'out%slib/*' --main Counter --seed 1 --schedules 84"
                    .formatted(separator)
                + " --step-budget 50000 --strategy random --strategy pct --json result.json"
                + " -- 'two words'\n")
        .contains("   replay: loomgrade replay result.json 1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SCHEDULES_USED    | nothing found in 84 schedules (seed 1)
          ALL_INTERLEAVINGS | nothing found: all 84 interleavings were run
          """)
  void nothingIsSaidInOneLine(ExploreEnd end, String line) {
    ExploreResult result = Explorations.result(end, List.of(), List.of());

    assertThat(new ExploreText(new Ink(false)).render(result, null)).isEqualTo(line + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SCHEDULES_USED    | 1 finding in 84 schedules (seed 1)
          ALL_INTERLEAVINGS | 1 finding: all 84 interleavings were run
          FIRST_FINDING     | 1 finding in 84 schedules (seed 1); ended at the first
          LIVELOCKS         | 1 finding in 84 schedules (seed 1); ended, as too many do not end
          OUT_OF_MEMORY     | 1 finding in 84 schedules (seed 1); ended, as memory was used up
          STUCK             | 1 finding after 84 schedules (seed 1); the next one did not end
          """)
  void endIsSaid(ExploreEnd end, String line) {
    ExploreResult result = Explorations.result(end, List.of(Explorations.RACE), List.of());

    assertThat(ExploreText.summary(result)).isEqualTo(line);
  }
}
