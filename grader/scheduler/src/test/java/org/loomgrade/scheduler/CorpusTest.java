package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.report.Finding;

/**
 * Every program of the corpus is judged as its folder says, over several seeds. The system
 * properties {@code loomgrade.corpus.schedules} and {@code loomgrade.corpus.seed} say under how
 * many schedules for each seed a right program is run, and which seed is the first.
 */
class CorpusTest {
  private static final int SCHEDULES = 60;
  private static final int SCHEDULES_OF_RIGHT =
      Integer.getInteger("loomgrade.corpus.schedules", SCHEDULES);
  private static final long SEED = Long.getLong("loomgrade.corpus.seed", 1);
  private static final List<Long> SEEDS = List.of(SEED, SEED + 1, SEED + 2);
  private static final int STEPS = 20_000;
  private static final long LOOPS = 4_000_000;

  @TempDir static Path classes;
  private static Corpus corpus;

  private static final VerdictTable TABLE = new VerdictTable();

  @AfterAll
  @SuppressWarnings("SystemOut") // for whoever reads the build's log
  static void printTable() {
    System.out.print(TABLE);
  }

  @BeforeAll
  static void compile() {
    corpus = Corpus.compiledTo(classes);
  }

  @TestFactory
  Stream<DynamicTest> isJudgedAsItsFolderSays() {
    return Corpus.samples().stream()
        .map(s -> DynamicTest.dynamicTest(s.verdict() + "/" + s.name(), () -> judge(s)));
  }

  @TestFactory
  Stream<DynamicTest> aFindingReplaysToTheStep() {
    return Corpus.samples().stream()
        .filter(s -> !s.isRight())
        .map(s -> DynamicTest.dynamicTest(s.verdict() + "/" + s.name(), () -> replay(s)));
  }

  @TestFactory
  Stream<DynamicTest> theSameSeedGivesTheSameTraces() {
    return Corpus.samples().stream()
        .map(s -> DynamicTest.dynamicTest(s.verdict() + "/" + s.name(), () -> repeat(s)));
  }

  private static Explorer explorer(Corpus.Sample sample, long seed) {
    int schedules = sample.verdict().equals("livelock") ? 3 : SCHEDULES;
    return Explorer.seeded(seed)
        .withSchedules(schedules)
        .withStepBudget(STEPS)
        .withLoopBudget(LOOPS);
  }

  private static void judge(Corpus.Sample sample) {
    Program program = corpus.program(sample.name());
    List<Exploration> explorations =
        SEEDS.stream()
            .map(seed -> explorer(sample, seed))
            .map(e -> sample.isRight() ? e.withSchedules(SCHEDULES_OF_RIGHT) : e)
            .map(e -> e.explore(program))
            .toList();
    TABLE.add(
        sample.verdict(),
        explorations.size(),
        (int) explorations.stream().filter(e -> isAsExpected(sample, e)).count(),
        explorations.stream().mapToLong(Exploration::schedules).sum());
    assertThat(explorations)
        .allSatisfy(e -> assertThat(isAsExpected(sample, e)).as("%s, seeds %s", e, SEEDS).isTrue());
  }

  private static boolean isAsExpected(Corpus.Sample sample, Exploration exploration) {
    List<Finding> findings = exploration.findings();
    return sample.isRight()
        ? findings.isEmpty()
        : findings.stream().anyMatch(f -> f.kind().id().equals(sample.verdict()))
            && findings.stream().noneMatch(f -> f.sides().isEmpty());
  }

  private static void replay(Corpus.Sample sample) {
    Explorer explorer = explorer(sample, 1);
    for (Finding finding : explorer.explore(corpus.program(sample.name())).findings()) {
      Outcome again = explorer.replay(corpus.program(sample.name()), finding.token());
      assertThat(again.trace().withoutValues()).isEqualTo(finding.trace());
      assertThat(again.findings()).map(Finding::withoutValues).contains(finding);
    }
  }

  private static void repeat(Corpus.Sample sample) {
    Explorer explorer = explorer(sample, 4).withSchedules(6);
    Program program = corpus.program(sample.name());
    Exploration first = explorer.explore(program);
    assertThat(explorer.explore(program)).isEqualTo(first);
    String token = "random:4:0";
    assertThat(explorer.replay(program, token).trace())
        .isEqualTo(explorer.replay(corpus.program(sample.name()), token).trace());
  }
}
