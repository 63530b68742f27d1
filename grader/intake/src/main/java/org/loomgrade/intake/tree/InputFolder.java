package org.loomgrade.intake.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of the input and all below it, but for what tools left there. Filled by its reader, then
 * only looked at.
 */
public final class InputFolder {
  private final SortedMap<String, InputFolder> folders = new TreeMap<>();
  private final SortedMap<String, InputFile> files = new TreeMap<>();
  private final Set<PassedOver> passedOver = new LinkedHashSet<>();

  /** A folder of one file. */
  public static InputFolder of(InputFile file) {
    InputFolder folder = new InputFolder();
    folder.add(file);
    return folder;
  }

  /** Adds a file below this folder, and the folders on the way. */
  public void add(InputFile file) {
    if (file.fault() != null) {
      addFaulty(file);
      return;
    }
    String[] names = file.path().split("/", -1);
    InputFolder at = this;
    for (int i = 0; i < names.length - 1; i++) {
      if (Leftovers.isFolder(names[i])) {
        at.passOver(names[i], Leftovers.REASON);
        return;
      }
      at = at.folders.computeIfAbsent(names[i], _ -> new InputFolder());
    }
    at.addHere(file, names[names.length - 1]);
  }

  private void addHere(InputFile file, String name) {
    if (Leftovers.isFile(name)) {
      passOver(name, Leftovers.REASON);
    } else {
      files.put(name, file);
    }
  }

  /** What has an unsafe path is put where its first name says, and nowhere else. */
  private void addFaulty(InputFile file) {
    int slash = file.path().indexOf('/');
    if (slash < 0) {
      files.put(file.path(), file);
    } else {
      folders
          .computeIfAbsent(file.path().substring(0, slash), _ -> new InputFolder())
          .files
          .put(file.path().substring(slash + 1), file);
    }
  }

  /** Adds an empty folder below this one. */
  public void addFolder(String path) {
    InputFolder at = this;
    for (String name : path.split("/", -1)) {
      if (Leftovers.isFolder(name)) {
        at.passOver(name, Leftovers.REASON);
        return;
      }
      at = at.folders.computeIfAbsent(name, _ -> new InputFolder());
    }
  }

  /** Notes that something below this folder is not looked at. */
  public void passOver(String path, String reason) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      passedOver.add(new PassedOver(path, reason));
    } else {
      folders
          .computeIfAbsent(path.substring(0, slash), _ -> new InputFolder())
          .passOver(path.substring(slash + 1), reason);
    }
  }

  /** The folders in this one, by name. */
  public SortedMap<String, InputFolder> folders() {
    return Collections.unmodifiableSortedMap(folders);
  }

  /** The folder of a name; an empty one when there is none. */
  public InputFolder folder(String name) {
    return folders.getOrDefault(name, new InputFolder());
  }

  /** Whether there is nothing in this folder but another one. */
  public boolean isWrapper() {
    return folders.size() == 1 && files.isEmpty();
  }

  /** The files in this folder itself, by name. */
  public SortedMap<String, InputFile> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** All files below this folder, with their paths from here. */
  public List<InputFile> all() {
    List<InputFile> all = new ArrayList<>();
    collect("", all);
    return all;
  }

  private void collect(String prefix, List<InputFile> all) {
    for (Map.Entry<String, InputFile> file : files.entrySet()) {
      all.add(file.getValue().as(prefix + file.getKey()));
    }
    folders.forEach((name, folder) -> folder.collect(prefix + name + "/", all));
  }

  /** What is not looked at in this folder itself. */
  public List<PassedOver> passedOverHere() {
    return List.copyOf(passedOver);
  }

  /** All that is not looked at below this folder, with paths from here. */
  public List<PassedOver> passedOver() {
    List<PassedOver> all = new ArrayList<>(passedOver);
    folders.forEach(
        (name, folder) -> folder.passedOver().forEach(each -> all.add(each.below(name))));
    return all;
  }
}
