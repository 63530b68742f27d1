package org.loomgrade.intake.archive;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes, whatever its name says. */
public enum ArchiveKind {
  ZIP("504b0304|504b0506|504b0708"),
  SEVEN_ZIP("377abcaf271c"),
  TAR_GZ("1f8b08"),
  TAR_BZ2("425a68"),
  TAR_XZ("fd377a585a00"),
  /** Known by its checksum, see {@link #of}. */
  TAR("-"),
  /** Recognized, and refused: its format is not open. */
  RAR("526172211a07");

  /** How many bytes are looked at. */
  public static final int HEAD = 512;

  private static final Set<String> ENDINGS =
      Set.of("zip", "7z", "tar", "gz", "tgz", "bz2", "tbz", "tbz2", "xz", "txz", "rar");

  /** Zips of another kind: what lies in them is no source of the student's. */
  private static final Set<String> OTHER_ZIPS =
      Set.of(
          "jar", "war", "ear", "apk", "docx", "xlsx", "pptx", "odt", "ods", "odp", "odg", "epub",
          "pages", "key", "numbers");

  private final String magic;

  /**
   * @param magic the first bytes, in hexadecimal; several with bars between
   */
  ArchiveKind(String magic) {
    this.magic = magic;
  }

  /** What reads it; null when nothing does. */
  @Nullable ArchiveFormat format() {
    return switch (this) {
      case ZIP -> new ZipFormat();
      case SEVEN_ZIP -> new SevenZipFormat();
      case TAR_GZ -> new TarFormat(CompressorStreamFactory.GZIP);
      case TAR_BZ2 -> new TarFormat(CompressorStreamFactory.BZIP2);
      case TAR_XZ -> new TarFormat(CompressorStreamFactory.XZ);
      case TAR -> new TarFormat("");
      case RAR -> null;
    };
  }

  /** The kind of a file by its first bytes; null when it is no archive. */
  public static @Nullable ArchiveKind of(byte[] head) {
    String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 8));
    for (ArchiveKind kind : values()) {
      if (Arrays.stream(kind.magic.split("\\|", -1)).anyMatch(hex::startsWith)) {
        return kind;
      }
    }
    return head.length >= HEAD && isTarHeader(Arrays.copyOf(head, HEAD)) ? TAR : null;
  }

  /** Old tars have nothing but a checksum. */
  private static boolean isTarHeader(byte[] head) {
    try {
      return TarUtils.verifyCheckSum(head);
    } catch (IllegalArgumentException e) {
      // There is no number where a header has its checksum.
      return false;
    }
  }

  /** Whether a file's name says that it is an archive. */
  public static boolean isNamedSo(String name) {
    return ENDINGS.contains(ending(name));
  }

  /** Whether a file's name says that it is of another kind, though it may be a zip in fact. */
  public static boolean isNamedOtherwise(String name) {
    return OTHER_ZIPS.contains(ending(name));
  }

  /** A name without the endings that archives have. */
  public static String stem(String name) {
    String stem = name;
    while (isNamedSo(stem) && stem.lastIndexOf('.') > 0) {
      stem = stem.substring(0, stem.lastIndexOf('.'));
    }
    return stem;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
