package org.loomgrade.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.loomgrade.intake.archive.Download;
import org.loomgrade.intake.tree.PassedOver;

/**
 * What was found in the input. The archives that submissions lie in stay open until this is closed;
 * not thread-safe.
 *
 * @param submissions sorted by id
 * @param passedOver what belongs to no submission, with reasons
 * @param remarks sentences for the instructor: which shapes were recognized, and what is odd
 */
public record FoundSubmissions(
    List<Submission> submissions,
    List<PassedOver> passedOver,
    List<String> remarks,
    List<Download> open)
    implements Closeable {
  public FoundSubmissions {
    submissions = List.copyOf(submissions);
    passedOver = List.copyOf(passedOver);
    remarks = List.copyOf(remarks);
    open = List.copyOf(open);
  }

  @Override
  public void close() throws IOException {
    for (Download download : open) {
      download.close();
    }
  }
}
