package org.loomgrade.intake.archive;

import org.loomgrade.intake.tree.Content;

/**
 * An entry of an archive, as the archive has it.
 *
 * @param content its bytes; unless the format says otherwise, only while the entry is visited
 */
record PackedEntry(String name, Kind kind, Content content) {
  /** What an entry is. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** A device, a pipe and the like. */
    SPECIAL,
    ENCRYPTED,
    /** Packed by a method that is not known here. */
    UNKNOWN_METHOD
  }

  /** What is wrong with the kind of an entry; null when nothing is. */
  @org.jspecify.annotations.Nullable
  String kindFault() {
    return switch (kind) {
      case FILE, FOLDER -> null;
      case LINK -> "is a link";
      case SPECIAL -> "is neither a file nor a folder";
      case ENCRYPTED -> "is encrypted";
      case UNKNOWN_METHOD -> "is packed by a method that cannot be read here";
    };
  }
}
