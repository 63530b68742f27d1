package org.loomgrade.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.DiskFolder;
import org.loomgrade.model.Identity;

/**
 * Something that was handed in.
 *
 * @param id unique in its batch, safe as a file's name
 * @param origin where its files lie, for people
 * @param identity whose it is; null when what was handed in does not say
 * @param contents its files
 */
public record Submission(String id, String origin, @Nullable Identity identity, Contents contents) {

  /** A submission whose files lie in a folder; the folder is read when its sources are. */
  public Submission(String id, Path folder) {
    this(id, folder.toString(), null, () -> DiskFolder.read(folder, _ -> false));
  }
}
