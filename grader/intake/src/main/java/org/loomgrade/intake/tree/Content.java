package org.loomgrade.intake.tree;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, wherever they lie. */
@FunctionalInterface
public interface Content {
  /**
   * Opens them anew.
   *
   * @throws BadArchiveException when they lie in an archive that is damaged
   * @throws IOException when they cannot be read
   */
  InputStream open() throws IOException;
}
