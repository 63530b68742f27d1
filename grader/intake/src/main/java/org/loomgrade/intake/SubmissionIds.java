package org.loomgrade.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes ids of folders' names: safe for a file's name on every system, and unique whatever the case
 * of letters.
 */
final class SubmissionIds {
  /** File systems allow a name 255 bytes: two of these, a number and the ending must fit. */
  private static final int MAX_BYTES = 100;

  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private SubmissionIds() {}

  static List<Submission> assign(List<Path> folders) {
    Map<String, Long> uses =
        folders.stream().collect(groupingBy(folder -> folded(idOf(folder)), counting()));
    Set<String> taken = new HashSet<>();
    List<Submission> submissions = new ArrayList<>();
    for (Path folder : folders) {
      String id = idOf(folder);
      boolean shared = uses.getOrDefault(folded(id), 0L) > 1;
      String wanted =
          shared && folder.getParent() != null ? idOf(folder.getParent()) + "-" + id : id;
      submissions.add(new Submission(unique(wanted, taken), folder));
    }
    submissions.sort(Comparator.comparing(Submission::id));
    return submissions;
  }

  private static String unique(String wanted, Set<String> taken) {
    String id = wanted;
    for (int i = 2; !taken.add(folded(id)); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String idOf(Path folder) {
    Path name = folder.getFileName();
    String safe =
        UNSAFE
            .matcher(
                Normalizer.normalize(
                    name == null ? "submission" : name.toString(), Normalizer.Form.NFC))
            .replaceAll("_");
    if (safe.startsWith(".") || safe.isEmpty() || RESERVED.matcher(safe).matches()) {
      safe = "_" + safe;
    }
    return cut(safe);
  }

  private static String cut(String id) {
    StringBuilder cut = new StringBuilder();
    int bytes = 0;
    for (int c : id.codePoints().toArray()) {
      bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.toString();
  }

  private static String folded(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
