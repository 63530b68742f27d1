package org.loomgrade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loomgrade.bench.program.LeakedThread;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Kind;

/** What is timed is judged as the tables take for granted. */
class SamplesTest {
  static Stream<Class<? extends Runnable>> faultySamples() {
    return FaultySamples.ALL.stream();
  }

  static Stream<Subject> subjects() {
    return Subject.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("faultySamples")
  void faultShowsAndIsNoDataRace(Class<? extends Runnable> type) {
    List<Finding> findings =
        Explorer.seeded(1)
            .withSchedules(5_000)
            .stoppingAtFirst()
            .explore(Subject.woven(type))
            .findings();

    assertThat(findings).isNotEmpty();
    assertThat(findings).extracting(Finding::kind).doesNotContain(Kind.DATA_RACE);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aTimedProgramIsJudgedAsItIs(Subject subject) {
    boolean clean = Explorer.seeded(1).withSchedules(200).explore(subject.program()).clean();

    assertThat(clean).isEqualTo(subject.right());
  }

  @Test
  void theLeakIsFound() {
    assertThat(
            Explorer.seeded(1)
                .withSchedules(20)
                .explore(Subject.woven(LeakedThread.class))
                .findings())
        .extracting(Finding::kind)
        .containsOnly(Kind.THREAD_LEAK);
  }
}
