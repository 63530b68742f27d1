package org.loomgrade.grading;

import java.util.List;
import org.loomgrade.model.Summary;

/**
 * What a shard of a batch came to: {@code shards/<index>-of-<count>.json}.
 *
 * @param roster the ids of all submissions of the batch, of all shards, sorted
 * @param summary of the submissions of this shard
 */
public record ShardReport(
    String format, int index, int count, List<String> roster, Summary summary) {
  /** The format that this version writes and reads. */
  public static final String FORMAT = "loomgrade-shard/1";

  public ShardReport {
    roster = List.copyOf(roster);
  }

  public static ShardReport of(Shard shard, List<String> roster, Summary summary) {
    return new ShardReport(FORMAT, shard.index(), shard.count(), roster, summary);
  }

  String fileName() {
    return index + "-of-" + count + ".json";
  }
}
