package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkOrder.Check;

/** With real JVMs, in which {@link FakeWorker} takes the worker's place. */
@Timeout(60)
class WorkerPoolTest {
  private WorkerPool pool = FakeWorker.pool(Isolation.SEVERAL);

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void jvmServesSubmissionsInTurn() throws Exception {
    assertThat(run("tells-its-jvm", false)).isEqualTo(run("tells-its-jvm", false));
  }

  @Test
  void eachHasItsOwnIfSoWished() throws Exception {
    pool = FakeWorker.pool(Isolation.EACH);

    assertThat(run("tells-its-jvm", false)).isNotEqualTo(run("tells-its-jvm", false));
  }

  @Test
  void preparedJvmIsTaken() throws Exception {
    pool.prepare();
    List<ProcessHandle> prepared = ProcessHandle.current().children().toList();

    long pid = run("tells-its-jvm", false).outcomes().getFirst().schedules();

    assertThat(prepared).extracting(ProcessHandle::pid).contains(pid);
  }

  @Test
  void whatDependsOnThoseBeforeIsDoneAgainInANewJvm() throws Exception {
    run("tells-its-jvm", false);

    assertThat(run("fills-a-used-heap", false).outcomes())
        .containsExactly(Outcome.passed("x.b", 10));
  }

  @Test
  void jvmThatEndsAfterItsLastCheckHasSaidAll() throws Exception {
    run("tells-its-jvm", false);

    assertThat(run("leaves-threads", false).outcomes()).containsExactly(Outcome.passed("x.b", 10));
    assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void jvmThatEndedIsNotTakenAgain() throws Exception {
    WorkerReport first = run("tells-its-jvm", false);
    run("dies", false);

    assertThat(run("tells-its-jvm", false)).isNotEqualTo(first);
  }

  @Test
  void jvmWhoseThreadsAreItsOwnServesNobodyElse() throws Exception {
    WorkerReport first = run("tells-its-jvm", true);

    assertThat(run("tells-its-jvm", false)).isNotEqualTo(first);
  }

  @Test
  void noJvmIsLeft() throws Exception {
    run("tells-its-jvm", false);
    pool.prepare();

    pool.close();

    assertThat(ProcessHandle.current().children())
        .allSatisfy(
            child -> assertThat(child.onExit()).succeedsWithin(java.time.Duration.ofSeconds(30)));
  }

  private WorkerReport run(String does, boolean realTime) throws Exception {
    Check check = new Check("x.b", "exercises.X", 10, List.of(), null);
    return pool.run(
        new WorkerPool.Job(FakeWorker.does(does), 1, realTime, List.of(check)), _ -> {});
  }
}
