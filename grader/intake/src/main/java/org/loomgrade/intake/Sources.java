package org.loomgrade.intake;

import java.util.List;

/**
 * All Java files of a submission that count.
 *
 * @param files sorted by path
 * @param digest {@code sha256:} and the hexadecimal SHA-256 of their paths and bytes
 */
public record Sources(List<SourceFile> files, String digest) {
  public Sources {
    files = List.copyOf(files);
  }
}
