package org.loomgrade.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomgrade.intake.archive.ArchiveKind;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.intake.tree.PassedOver;

/**
 * A submission, or a folder of such: each folder and each archive in it is one, whatever is in it.
 * Only where more of the folders hold the same class several times than look like one submission,
 * these are sections, and what they hold is submissions in turn.
 *
 * @param sections whether the folders are sections in any case
 */
record FolderShape(boolean sections) implements Shape {

  @Override
  public String name() {
    return sections ? "sections" : "folder";
  }

  @Override
  public boolean isDownload() {
    return false;
  }

  @Override
  public Optional<Recognized> recognize(Place place) {
    boolean isOne =
        !sections
            && (place.packed()
                ? !holdsSeveral(place.folder())
                : Projects.isProject(place.folder()) && archives(place.folder()) < 2);
    if (isOne) {
      Handed whole = new Handed(place.name(), "", null, place.folder());
      return Optional.of(new Recognized(List.of(whole), List.of(), List.of()));
    }
    Collection found = new Collection();
    String prefix = "";
    InputFolder folder = place.folder();
    while (place.packed() && folder.isWrapper()) {
      prefix += folder.folders().firstKey() + "/";
      folder = folder.folders().sequencedValues().getFirst();
    }
    found.collect(prefix, folder, sections);
    return Optional.of(new Recognized(found.submissions, found.passedOver, found.remarks));
  }

  /** Whether an archive, of which nobody says that it is of many, holds several submissions. */
  static boolean holdsSeveral(InputFolder folder) {
    boolean loose = folder.all().stream().anyMatch(file -> file.name().endsWith(".java"));
    return Projects.of(folder) == Projects.SAME || (!loose && archives(inner(folder)) > 1);
  }

  private static long archives(InputFolder folder) {
    return folder.files().keySet().stream().filter(ArchiveKind::isNamedSo).count();
  }

  private static InputFolder inner(InputFolder folder) {
    return folder.isWrapper() ? inner(folder.folders().sequencedValues().getFirst()) : folder;
  }

  /** What was found so far. */
  private static final class Collection {
    private final List<Handed> submissions = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void collect(String prefix, InputFolder folder, boolean forced) {
      folder
          .passedOverHere()
          .forEach(each -> passedOver.add(new PassedOver(prefix + each.path(), each.reason())));
      boolean areSections = forced || votes(folder) > 0;
      folder
          .folders()
          .forEach((name, child) -> {
            Projects projects = Projects.of(child);
            boolean isSection =
                areSections && projects != Projects.NONE && projects != Projects.HERE;
            if (isSection) {
              collect(prefix + name + "/", child, false);
            } else {
              submissions.add(new Handed(name, prefix + name, null, child));
              remark(prefix + name, projects);
            }
          });
      for (Map.Entry<String, InputFile> file : folder.files().entrySet()) {
        addFile(prefix + file.getKey(), file.getValue());
      }
    }

    private void addFile(String path, InputFile file) {
      if (ArchiveKind.isNamedSo(file.name())) {
        String name = ArchiveKind.stem(path.substring(path.lastIndexOf('/') + 1));
        submissions.add(new Handed(name, path, null, InputFolder.of(file.as(file.name()))));
      } else {
        passedOver.add(new PassedOver(path, "in no submission's folder"));
      }
    }

    private void remark(String path, Projects projects) {
      if (projects == Projects.SAME) {
        remarks.add(
            "%s holds the same class several times and is taken for one submission; if it holds those of several students, name it itself, or use --from sections."
                .formatted(path));
      }
    }

    private static long votes(InputFolder folder) {
      long votes = -archives(folder);
      for (InputFolder child : folder.folders().values()) {
        votes +=
            switch (Projects.of(child)) {
              case SAME -> 1;
              case HERE, ONE -> -1;
              case NONE, DIFFERENT -> 0;
            };
      }
      return votes;
    }
  }
}
