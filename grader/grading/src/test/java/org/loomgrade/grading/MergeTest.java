package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;

final class MergeTest {
  private static final List<String> ROSTER = List.of("ada", "bob", "cyd");

  @TempDir private Path folder;

  private static Result result(String id, ResultStatus status, long seed) {
    return Result.of(
        id,
        status,
        null,
        new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", seed, 0),
        List.of());
  }

  private static Result graded(String id) {
    return result(id, ResultStatus.GRADED, 1);
  }

  private Path shard(String out, int index, Result... results) throws IOException {
    Path path = folder.resolve(out);
    ResultStore store = ResultStore.open(path);
    for (Result result : results) {
      store.write(result);
    }
    store.write(
        ShardReport.of(new Shard(index, 2), ROSTER, Summary.of(Arrays.asList(results), Map.of())));
    store.addTimings(Timings.of(10, Map.of(results[0].submission(), 7L)));
    return path;
  }

  private Path whole(String out, Result... results) throws IOException {
    Path path = folder.resolve(out);
    ResultStore store = ResultStore.open(path);
    for (Result result : results) {
      store.write(result);
    }
    store.writeSummary(Summary.of(Arrays.asList(results), Map.of()));
    return path;
  }

  private static Merge merge(Path... outs) throws Exception {
    Merge merge = new Merge();
    for (Path out : outs) {
      merge.add(out);
    }
    return merge;
  }

  @Test
  void shardsInFoldersOfTheirOwnBecomeWhatOneMachineWrites() throws Exception {
    Merge merge = merge(shard("a", 0, graded("ada"), graded("cyd")), shard("b", 1, graded("bob")));
    Path all = folder.resolve("all");
    merge.writeTo(all);
    Path one = whole("one", graded("ada"), graded("bob"), graded("cyd"));

    assertThat(merge.missing()).isEmpty();
    for (String file :
        List.of("summary.json", "results/ada.json", "results/bob.json", "results/cyd.json")) {
      assertThat(all.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
    }
    assertThat(all.resolve("timings.json")).content().contains("\"ada\": 7", "\"bob\": 7");
  }

  @Test
  void shardsInOneFolderAreJoined() throws Exception {
    shard("a", 0, graded("ada"), graded("cyd"));
    Path shared = shard("a", 1, graded("bob"));

    assertThat(GradedFolder.open(shared).summary().submissions()).hasSize(3);
    assertThat(merge(shared).missing()).isEmpty();
  }

  @Test
  void whatNoShardHasGradedIsMissing() throws Exception {
    assertThat(merge(shard("a", 0, graded("ada"))).missing()).containsExactly("bob", "cyd");
  }

  @Test
  void whatCouldNotBeGradedIsMissingUnlessAnotherFolderHasIt() throws Exception {
    Path failed = whole("a", result("ada", ResultStatus.GRADER_ERROR, 1));

    assertThat(merge(failed).missing()).containsExactly("ada");
    assertThat(merge(failed, whole("b", graded("ada"))).missing()).isEmpty();
    assertThat(merge(folder.resolve("b"), failed).missing()).isEmpty();
  }

  @Test
  void foldersThatContradictEachOtherAreNamed() throws Exception {
    Path one = whole("a", graded("ada"));
    Path other = whole("b", result("ada", ResultStatus.GRADED, 2));

    assertThatThrownBy(() -> merge(one, other))
        .isInstanceOf(Merge.ConflictException.class)
        .hasMessageContaining("ada was graded twice")
        .hasMessageContaining(other.resolve("results/ada.json").toString());
    assertThat(merge(one, one).missing()).isEmpty();
  }

  @Test
  void folderInWhichNothingWasGradedIsNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> merge(empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("summary.json is missing");
  }
}
