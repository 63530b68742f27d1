package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.scheduler.Exploration.End;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.report.Finding;

/** The search through all interleavings, beside sampling. */
class ExhaustiveTest {
  @TempDir static Path classes;
  private static Corpus corpus;

  @BeforeAll
  static void compile() {
    corpus = Corpus.compiledTo(classes);
  }

  private static Explorer exhaustive() {
    return Explorer.seeded(1).withSchedules(1_500).withStrategies("exhaustive");
  }

  private static List<String> identities(Exploration exploration) {
    return exploration.findings().stream().map(Finding::identity).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LostUpdate",
        "LostUpdateAtomic",
        "CheckThenPut",
        "IsEmptyThenTake",
        "LockOrder",
        "LastFutureOnly",
        "Iterating",
        "LostNotify",
        "ArrayListAdd",
        "VirtualShares"
      })
  void whatSamplingFindsTheSearchFinds(String name) {
    Program program = corpus.program(name);

    Exploration all = exhaustive().explore(program);
    Exploration sampled = exhaustive().withStrategies("random", "pct", "pos").explore(program);

    assertThat(all.end()).isEqualTo(End.ALL_INTERLEAVINGS);
    assertThat(identities(all)).isNotEmpty().containsAll(identities(sampled));
  }

  @Test
  void aProgramWithoutChoicesHasOneInterleaving() {
    Exploration exploration = exhaustive().explore(corpus.program("NobodyJoins"));

    assertThat(exploration.schedules()).isEqualTo(1);
    assertThat(exploration.end()).isEqualTo(End.ALL_INTERLEAVINGS);
  }

  @Test
  void aSmallProgramIsExhaustedBeforeItIsSampled() {
    Exploration exploration = Explorer.seeded(1).explore(corpus.program("NoJoin"));

    assertThat(exploration.end()).isEqualTo(End.ALL_INTERLEAVINGS);
    assertThat(exploration.schedules()).isLessThan(20);
  }

  @Test
  void aScheduleOfTheSearchReplays() {
    Finding finding = exhaustive().explore(corpus.program("CheckThenPut")).findings().getFirst();

    var again = Explorer.seeded(1).replay(corpus.program("CheckThenPut"), finding.token());

    assertThat(finding.token()).startsWith("exhaustive:1:");
    assertThat(again.trace().withoutValues()).isEqualTo(finding.trace());
    assertThat(again.findings()).map(Finding::withoutValues).contains(finding);
  }
}
