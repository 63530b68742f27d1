package org.loomgrade.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Makes ids of names: safe for a file's name on every system, and unique whatever the case of
 * letters. Of several that would have the same id, each has the name of what it lies in before it;
 * if they are still the same, each has a hash of its path after it. So an id depends on the
 * submission's own name and place and on whether there is another of its name, but neither on how
 * many others there are nor on their order.
 */
final class SubmissionIds {
  /** File systems allow a name 255 bytes: two of these, a hash and the ending must fit. */
  private static final int MAX_BYTES = 100;

  private static final int HASH_DIGITS = 8;
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private SubmissionIds() {}

  /** The submissions with their ids, sorted by these. */
  static List<Submission> assign(List<Found> found) {
    List<String> ids = found.stream().map(each -> idOf(each.name())).toList();
    ids = apart(found, ids, (each, id) -> idOf(each.parent()) + "-" + id);
    ids = apart(found, ids, (each, id) -> idOf(each.name()) + "-" + hash(each.path()));
    Set<String> taken = new HashSet<>();
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      submissions.add(found.get(i).as(unique(ids.get(i), taken)));
    }
    submissions.sort(Comparator.comparing(Submission::id));
    return submissions;
  }

  /** The same ids, but for those that are shared. */
  private static List<String> apart(
      List<Found> found, List<String> ids, BiFunction<Found, String, String> other) {
    Map<String, Long> uses = ids.stream().collect(groupingBy(SubmissionIds::folded, counting()));
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String id = ids.get(i);
      boolean shared = uses.getOrDefault(folded(id), 0L) > 1;
      apart.add(shared ? other.apply(found.get(i), id) : id);
    }
    return apart;
  }

  /** Only paths that end the same, or ids made to look like others, need a number at last. */
  private static String unique(String wanted, Set<String> taken) {
    String id = wanted;
    for (int i = 2; !taken.add(folded(id)); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  /** A name, made safe for that of a file. */
  static String idOf(String name) {
    String safe = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
    if (safe.startsWith(".") || safe.isEmpty() || RESERVED.matcher(safe).matches()) {
      safe = "_" + safe;
    }
    return cut(safe);
  }

  private static String hash(String path) {
    byte[] digest = SourceReader.sha256().digest(path.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
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
