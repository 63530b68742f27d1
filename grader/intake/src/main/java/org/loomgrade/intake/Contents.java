package org.loomgrade.intake;

import java.io.IOException;
import org.loomgrade.intake.tree.InputFolder;

/** The files of a submission. */
@FunctionalInterface
public interface Contents {
  /**
   * The files; their bytes are read later.
   *
   * @throws IOException when their folder cannot be read
   */
  InputFolder read() throws IOException;
}
