package org.loomgrade.intake.archive;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that meet on some file system: the same one twice, those that differ in case or in how an
 * accent is written, and a file where another has a folder.
 */
final class Twins {
  private final Set<String> paths = new HashSet<>();
  private final Set<String> folded = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /** What is wrong with one file more, as the end of a sentence; null when nothing is. */
  @Nullable String add(String path) {
    if (!paths.add(path)) {
      return "is there twice";
    }
    String key = fold(path);
    if (!folded.add(key)) {
      return "has a twin whose name differs in case or accents only";
    }
    boolean meetsFolder = folders.contains(key);
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      String folder = key.substring(0, slash);
      folders.add(folder);
      meetsFolder |= folded.contains(folder);
    }
    return meetsFolder ? "is a file and a folder at once" : null;
  }

  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
