package org.loomgrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.intake.Submission;

final class ShardTest {
  @TempDir private Path folder;

  private Submission submission(String id, String source) throws IOException {
    Path own = Files.createDirectories(folder.resolve(id));
    Files.writeString(own.resolve("PrimeChecker.java"), source);
    return new Submission(id, own);
  }

  private List<Submission> submissions(int count) throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      submissions.add(submission("s" + i, "class PrimeChecker { int n = " + i + "; }"));
    }
    return submissions;
  }

  @Test
  void eachSubmissionIsInOneShardAndShardsAreOfOneSize() throws IOException {
    List<Submission> all = submissions(23);
    List<Submission> seen = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<Submission> part = new Shard(i, 4).of(all);
      assertThat(part.size()).isBetween(5, 6);
      seen.addAll(part);
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void orderAndIdsOfSubmissionsDoNotMatter() throws IOException {
    List<Submission> all = submissions(10);
    List<Submission> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(new Shard(1, 3).of(shuffled))
        .containsExactlyInAnyOrderElementsOf(new Shard(1, 3).of(all));
  }

  @Test
  void whoHandedInTheSameIsInOneShard() throws IOException {
    List<Submission> all = submissions(7);
    all.add(submission("twin", "class PrimeChecker { int n = 3; }"));
    for (int i = 0; i < 3; i++) {
      List<String> ids = new Shard(i, 3).of(all).stream().map(Submission::id).toList();
      assertThat(ids.contains("twin")).isEqualTo(ids.contains("s3"));
    }
  }

  @Test
  void whatHoldsNoSourcesIsInOneShardToo() throws IOException {
    Submission empty = new Submission("empty", Files.createDirectory(folder.resolve("empty")));
    long holders = 0;
    for (int i = 0; i < 3; i++) {
      holders += new Shard(i, 3).of(List.of(empty)).size();
    }
    assertThat(holders).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4/4", "-1/4", "1", "a/b", "0/0", "1/2/3", ""})
  void whatIsNoShardIsRefused(String text) {
    assertThatThrownBy(() -> Shard.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shardIsWrittenAsItIsRead() {
    assertThat(Shard.parse("0/4")).isEqualTo(new Shard(0, 4)).hasToString("0/4");
  }
}
