package org.loomgrade.intake.shape;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.intake.tree.PassedOver;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/** One user of a Canvas download, and what they handed in. */
final class CanvasUser {
  /** Canvas puts a number before the ending of what is handed in again under its name. */
  private static final Pattern AGAIN =
      Pattern.compile("(?<base>.+)-(?<times>\\d{1,4})(?<ending>(?:\\.tar)?\\.\\w+)");

  private final String name;
  private final String idKey;
  private final String id;
  private final List<Attachment> attachments = new ArrayList<>();
  private boolean late;

  private CanvasUser(String name, String idKey, String id) {
    this.name = name;
    this.idKey = idKey;
    this.id = id;
  }

  static CanvasUser of(Matcher matcher) {
    String anonymous = matcher.group("anon");
    return anonymous == null
        ? new CanvasUser(text(matcher, "name"), "canvas-user", text(matcher, "user"))
        : new CanvasUser("anon", "canvas-anonymous", anonymous);
  }

  private static String text(Matcher matcher, String group) {
    String text = matcher.group(group);
    // macOS takes letters and their accents apart when it unpacks.
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The name and the id: what the submission's id is made of, late or not. */
  String key() {
    return name.isEmpty() ? id : name + "_" + id;
  }

  void add(Matcher matcher, InputFile file) {
    late |= matcher.group("late") != null || matcher.group("late2") != null;
    attachments.add(
        new Attachment(
            matcher.group(),
            text(matcher, "attachment"),
            matcher.group("file") == null ? text(matcher, "typed") : matcher.group("file"),
            file));
  }

  /** The newest of each file; what is older is passed over, and said. */
  Handed submission(List<PassedOver> passedOver) {
    Map<String, List<Attachment>> versions = new TreeMap<>();
    for (Attachment attachment : attachments) {
      versions.computeIfAbsent(original(attachment.name()), _ -> new ArrayList<>()).add(attachment);
    }
    InputFolder folder = new InputFolder();
    String newestId = "";
    for (Map.Entry<String, List<Attachment>> each : versions.entrySet()) {
      Attachment newest = each.getValue().stream().max(NEWEST).orElseThrow();
      folder.add(newest.file().as(each.getKey()));
      each.getValue().stream()
          .filter(older -> !older.path().equals(newest.path()))
          .map(older -> new PassedOver(older.path(), "older than " + newest.path()))
          .forEach(passedOver::add);
      newestId = max(newestId, newest.id());
    }
    return new Handed(key(), attachments.getFirst().path(), identity(newestId), folder);
  }

  private Identity identity(String attachment) {
    Map<String, String> ids = new TreeMap<>(Map.of(idKey, id));
    if (!attachment.isEmpty()) {
      ids.put("canvas-attachment", attachment);
    }
    @Nullable String told = name.isEmpty() || name.equals("anon") ? null : name;
    return new Identity("canvas", List.of(new Student(told, null, ids)), null, late, null);
  }

  /**
   * A file's name before Canvas numbered it. No Java file has such a name of its own; an archive
   * may, so its number counts only where the name without it is there too.
   */
  private String original(String file) {
    Matcher matcher = AGAIN.matcher(file);
    if (!matcher.matches()) {
      return file;
    }
    String without = matcher.group("base") + matcher.group("ending");
    boolean numbered =
        file.endsWith(".java") || attachments.stream().anyMatch(a -> a.name().equals(without));
    return numbered ? without : file;
  }

  private static String max(String a, String b) {
    return NUMERIC.compare(a, b) >= 0 ? a : b;
  }

  /** Ids may be longer than a number: those of other shards have seventeen digits and more. */
  private static final Comparator<String> NUMERIC =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private static final Comparator<Attachment> NEWEST =
      Comparator.comparingInt(Attachment::times).thenComparing(Attachment::id, NUMERIC);

  /**
   * One file.
   *
   * @param path as it is in the download
   * @param id the attachment's; empty for what was typed into a text field
   * @param name as the student's, but for Canvas's number
   */
  private record Attachment(String path, String id, String name, InputFile file) {
    int times() {
      Matcher matcher = AGAIN.matcher(name);
      return matcher.matches() ? Integer.parseInt(matcher.group("times")) : 0;
    }
  }
}
