package org.loomgrade.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The name of an entry, judged: one that is safe on every system leads from the archive's root to a
 * place below it (CWE-22, known as zip slip).
 *
 * @param path with slashes, without what leads nowhere ({@code ./}, {@code //}); as it was when it
 *     is not safe
 * @param fault what is wrong, as the end of a sentence; null when it is safe
 */
record EntryName(String path, @Nullable String fault) {
  private static final int MAX_LENGTH = 1024;
  private static final int MAX_NAME_BYTES = 255;
  private static final int MAX_DEPTH = 40;
  private static final Pattern DRIVE = Pattern.compile("\\p{Alpha}:.*", Pattern.DOTALL);

  static EntryName of(String name) {
    String fault = fault(name);
    return fault == null ? normal(name) : new EntryName(name, fault);
  }

  private static @Nullable String fault(String name) {
    if (name.startsWith("/")) {
      return "has an absolute path";
    }
    if (DRIVE.matcher(name).matches()) {
      return "names a drive";
    }
    if (name.chars().anyMatch(EntryName::isUnprintable)) {
      return "has a control character in its name";
    }
    if (name.indexOf('\\') >= 0) {
      return "has a backslash in its name";
    }
    List<String> names = Arrays.asList(name.split("/"));
    if (names.contains("..")) {
      return "leads out of the archive";
    }
    boolean tooLong =
        name.length() > MAX_LENGTH
            || names.size() > MAX_DEPTH
            || names.stream()
                .anyMatch(each -> each.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES);
    return tooLong ? "has a name that is too long" : null;
  }

  private static EntryName normal(String name) {
    String path =
        Arrays.stream(name.split("/"))
            .filter(each -> !each.isEmpty() && !each.equals("."))
            .collect(Collectors.joining("/"));
    return new EntryName(path, null);
  }

  /** Control characters, and those that turn the direction of text around, which disguise names. */
  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
