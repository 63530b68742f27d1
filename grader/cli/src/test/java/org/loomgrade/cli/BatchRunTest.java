package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.Result;

class BatchRunTest {
  @TempDir Path folder;

  @Test
  void resultOfAnEarlierRunCountsUnlessAllIsGradedAgain() throws IOException {
    Result result = Results.graded("alice");
    ResultStore.open(folder).write(result);

    assertThat(earlier(result, false)).isEqualTo(result);
    assertThat(earlier(result, true)).isNull();
  }

  private @Nullable Result earlier(Result result, boolean regrade) throws IOException {
    BatchRun run =
        new BatchRun(ResultStore.open(folder), false, regrade, Map.of(), List.of(), null);
    return run.listener(BatchProgress.of(1, new PrintWriter(Writer.nullWriter())))
        .earlier(new Submission("alice", folder), result.grader());
  }
}
