package org.loomgrade.intake.archive;

/** The file types of Unix, as zip and 7z keep them beside the rights (POSIX, sys/stat.h). */
final class UnixMode {
  private static final int TYPE = 0170000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;
  private static final int LINK = 0120000;

  private UnixMode() {}

  /**
   * The kind of an entry.
   *
   * @param mode 0 when the archive has none
   */
  static PackedEntry.Kind kind(int mode, boolean isFolder) {
    return switch (mode & TYPE) {
      case 0, FOLDER, FILE -> isFolder ? PackedEntry.Kind.FOLDER : PackedEntry.Kind.FILE;
      case LINK -> PackedEntry.Kind.LINK;
      default -> PackedEntry.Kind.SPECIAL;
    };
  }
}
