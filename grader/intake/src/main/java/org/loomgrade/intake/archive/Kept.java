package org.loomgrade.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.loomgrade.intake.tree.Leftovers;

/** Which entries of an archive are kept in memory. */
final class Kept {
  private Kept() {}

  /** Whether a file is one that tools make, or lies in a folder of such. */
  static boolean isLeftover(String path) {
    String[] names = path.split("/", -1);
    return Leftovers.isFile(names[names.length - 1])
        || Arrays.stream(names, 0, names.length - 1).anyMatch(Leftovers::isFolder);
  }

  /** Whether a file may be read again: a source, an archive, or what tells of a download. */
  static boolean isKept(String path, byte[] head) {
    boolean wanted =
        path.endsWith(".java") || path.endsWith(".yml") || ArchiveKind.of(head) != null;
    return wanted && !isLeftover(path);
  }

  static byte[] with(byte[] head, InputStream rest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head);
    rest.transferTo(bytes);
    return bytes.toByteArray();
  }
}
