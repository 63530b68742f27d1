package org.loomgrade.grading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loomgrade.intake.RejectedException;
import org.loomgrade.intake.SourceReader;
import org.loomgrade.intake.Submission;

/**
 * One of several parts of a batch that machines grade without talking to each other. A submission's
 * part hangs on its sources alone: on the rank of their digest among those of all, so that parts
 * are of one size, but for those who handed in the same.
 *
 * @param index from 0
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
  private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  public Shard {
    if (count < 1 || index < 0 || index >= count) {
      throw new IllegalArgumentException(
          "shards are numbered from 0: of %d they are 0 to %d, not %d"
              .formatted(count, count - 1, index));
    }
  }

  /**
   * Reads {@code I/N}.
   *
   * @throws IllegalArgumentException with a message for people
   */
  public static Shard parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("expected I/N, such as 0/4 for the first of four shards");
    }
    return new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /**
   * The submissions of this part, in their order.
   *
   * @throws IOException when what was handed in cannot be read
   */
  public List<Submission> of(List<Submission> all) throws IOException {
    Map<Submission, String> digests = new HashMap<>();
    for (Submission submission : all) {
      digests.put(submission, digest(submission));
    }
    List<String> ranked = new ArrayList<>(new TreeSet<>(digests.values()));
    Map<String, Integer> ranks = new HashMap<>();
    ranked.forEach(digest -> ranks.put(digest, ranks.size()));
    return all.stream()
        .filter(submission -> ranks.getOrDefault(digests.get(submission), 0) % count == index)
        .toList();
  }

  private static String digest(Submission submission) throws IOException {
    try {
      return SourceReader.read(submission).digest();
    } catch (RejectedException e) {
      return "rejected:" + submission.id();
    }
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
