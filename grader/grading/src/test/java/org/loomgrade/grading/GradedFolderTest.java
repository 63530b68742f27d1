package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;

final class GradedFolderTest {
  private static final Result ADA =
      Result.of(
          "ada",
          ResultStatus.GRADED,
          null,
          new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 0),
          List.of());

  @TempDir private Path folder;

  @Test
  void summaryAndResultsAreReadAsTheStoreWroteThem() throws IOException {
    ResultStore store = ResultStore.open(folder);
    store.write(ADA);
    store.writeSummary(Summary.of(List.of(ADA), Map.of()));

    GradedFolder graded = GradedFolder.open(folder);

    assertThat(graded.summary().submissions())
        .singleElement()
        .satisfies(row -> assertThat(graded.result(row)).isEqualTo(ADA));
  }

  @Test
  void folderWithoutSummaryIsNamed() {
    assertThatThrownBy(() -> GradedFolder.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("summary.json is missing");
  }

  @Test
  void fileThatIsSomethingElseIsNamed() throws IOException {
    Files.writeString(folder.resolve("summary.json"), "[]");
    assertThatThrownBy(() -> GradedFolder.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("summary.json cannot be read");
  }
}
