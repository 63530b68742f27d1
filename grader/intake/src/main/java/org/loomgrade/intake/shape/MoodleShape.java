package org.loomgrade.intake.shape;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.intake.tree.PassedOver;
import org.loomgrade.model.Identity;

/**
 * Moodle's "Download all submissions": a folder {@code Name_123_assignsubmission_file} a
 * participant (up to 4.0 with an underscore at its end), or files {@code
 * Name_123_assignsubmission_file_Name.java} beside each other (mod/assign/classes/downloader.php
 * and, before that, locallib.php).
 *
 * @param teams whether the names are those of groups, which since 4.2 look like those of
 *     participants
 */
record MoodleShape(boolean teams) implements Shape {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<who>.+?)(?:[_ ](?<id>\\d+))?_assignsubmission_(?<plugin>[a-z]+)(?:_(?<file>.*))?");
  private static final String FILES = "file";

  @Override
  public String name() {
    return teams ? "moodle-teams" : "moodle";
  }

  @Override
  public Optional<Recognized> recognize(Place place) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<PassedOver> passedOver = new ArrayList<>(place.folder().passedOverHere());
    place
        .folder()
        .folders()
        .forEach((name, folder) -> {
          Matcher matcher = NAME.matcher(name);
          if (matcher.matches()) {
            entry(entries, matcher).addFolder(name, matcher.group("plugin"), folder);
          } else {
            passedOver.add(new PassedOver(name, "not named as Moodle names a submission"));
          }
        });
    place
        .folder()
        .files()
        .forEach((name, file) -> {
          Matcher matcher = NAME.matcher(name);
          if (matcher.matches() && matcher.group("file") != null) {
            entry(entries, matcher).addFile(matcher, file);
          } else {
            passedOver.add(new PassedOver(name, "not named as Moodle names a submission"));
          }
        });
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Recognized(submissions(entries), passedOver, List.of()));
  }

  private static Entry entry(Map<String, Entry> entries, Matcher matcher) {
    // macOS takes letters and their accents apart when it unpacks.
    String who = Normalizer.normalize(matcher.group("who"), Normalizer.Form.NFC);
    String id = matcher.group("id");
    return entries.computeIfAbsent(who + "_" + id, _ -> new Entry(who, id));
  }

  private List<Handed> submissions(Map<String, Entry> entries) {
    MoodleNames names = MoodleNames.of(entries.values().stream().map(Entry::who).toList(), teams);
    return entries.values().stream()
        .map(entry -> {
          Identity identity = names.identity(entry.who, entry.id);
          return new Handed(entry.name, entry.name, identity, entry.folder);
        })
        .toList();
  }

  /** What one participant, or one team, handed in. */
  private static final class Entry {
    private final String who;
    private final @Nullable String id;
    private String name = "";
    private InputFolder folder = new InputFolder();

    private Entry(String who, @Nullable String id) {
      this.who = who;
      this.id = id;
    }

    String who() {
      return who;
    }

    void addFolder(String folderName, String plugin, InputFolder added) {
      nameAfter(folderName, plugin);
      if (folder.all().isEmpty() && plugin.equals(FILES)) {
        folder = added;
        return;
      }
      // What was typed into a text field lies beside what was handed in as files.
      String prefix = plugin.equals(FILES) ? "" : plugin + "/";
      added.all().forEach(file -> folder.add(file.as(prefix + file.path())));
    }

    void addFile(Matcher matcher, InputFile file) {
      String plugin = matcher.group("plugin");
      nameAfter(matcher.group().substring(0, matcher.start("file") - 1), plugin);
      folder.add(file.as(matcher.group("file")));
    }

    /** The name of the files' folder, if there is one. */
    private void nameAfter(String folderName, String plugin) {
      if (name.isEmpty() || plugin.equals(FILES)) {
        name = folderName;
      }
    }
  }
}
