package org.loomgrade.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.archive.ArchiveKind;
import org.loomgrade.intake.archive.Download;
import org.loomgrade.intake.shape.Handed;
import org.loomgrade.intake.shape.Place;
import org.loomgrade.intake.shape.Shapes;
import org.loomgrade.intake.tree.BadArchiveException;
import org.loomgrade.intake.tree.DiskFolder;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.intake.tree.PassedOver;

/** One search for submissions. */
final class Search implements Closeable {
  private final List<Path> in;
  private final @Nullable String shape;
  private final Predicate<Path> except;
  private final List<Download> open = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  Search(List<Path> in, @Nullable String shape, Predicate<Path> except) {
    this.in = in;
    this.shape = shape;
    this.except = except;
  }

  /**
   * Something that was named.
   *
   * @param named as the user named it
   * @param path where it really is
   * @param place what it holds; null when it is a submission for certain
   */
  private record Opened(
      Path named, Path path, @Nullable Place place, Shapes.@Nullable Match match) {
    /** Whether it is an archive that looks like one of several submissions, of no known shape. */
    boolean looksLikeSeveral() {
      return isPlainArchive() && match != null && !match.isWhole();
    }

    boolean isPlainArchive() {
      return place == null || (place.packed() && match != null && !match.isDownload());
    }
  }

  FoundSubmissions run() throws BadInputException, IOException {
    List<Opened> opened = new ArrayList<>();
    for (Path named : in) {
      SubmissionFinder.requireInput(named);
      opened.add(open(named, named.toRealPath()));
    }
    // One archive of several submissions is a class; one among many is a student's with two
    // versions.
    long several = opened.stream().filter(Opened::looksLikeSeveral).count();
    long plain = opened.stream().filter(Opened::isPlainArchive).count();
    boolean eachIsOne = plain - several >= several && plain > 1;
    List<PassedOver> passedOver = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Opened each : opened) {
      if (each.match == null || (eachIsOne && each.isPlainArchive())) {
        addWhole(each, found, seen);
      } else {
        addAll(each, each.match, found, seen);
        String prefix = each.named.toString();
        each.match.recognized().passedOver().forEach(p -> passedOver.add(p.below(prefix)));
      }
    }
    return new FoundSubmissions(SubmissionIds.assign(found), passedOver, remarks, open);
  }

  private Opened open(Path named, Path path) throws BadInputException, IOException {
    String name = SubmissionFinder.name(path);
    if (Files.isDirectory(path)) {
      return recognized(named, path, new Place(name, DiskFolder.read(path, except), false));
    }
    if (SubmissionFinder.isJava(path) && !Download.isArchive(path)) {
      return new Opened(named, path, null, null);
    }
    try {
      Download download = Download.open(path);
      open.add(download);
      return recognized(named, path, new Place(ArchiveKind.stem(name), download.folder(), true));
    } catch (BadArchiveException e) {
      if (in.size() == 1 || shape != null) {
        throw new BadInputException(e.getMessage() + "; download it again.", e);
      }
      remarks.add("%s; it is taken for one submission.".formatted(e.getMessage()));
      return new Opened(named, path, null, null);
    }
  }

  private Opened recognized(Path named, Path path, Place place) throws BadInputException {
    Shapes.Match match =
        Shapes.recognize(place, shape)
            .orElseThrow(() ->
                new BadInputException(
                    "%s has not the shape %s: nothing in it is named so; leave --from out, or name what was downloaded."
                        .formatted(named, shape)));
    if (match.isDownload()) {
      remarks.add(
          "%s: %s, %d submissions."
              .formatted(named, match.shape(), match.recognized().submissions().size()));
    }
    match.recognized().remarks().forEach(remark -> remarks.add(named + ": " + remark));
    return new Opened(named, path, place, match);
  }

  private static void addAll(Opened from, Shapes.Match match, List<Found> found, Set<String> seen) {
    for (Handed handed : match.recognized().submissions()) {
      if (handed.path().isEmpty()) {
        addWhole(from, found, seen);
      } else if (seen.add(from.path + "/" + handed.path())) {
        InputFolder folder = handed.folder();
        found.add(
            new Found(
                handed.name(),
                SubmissionFinder.name(from.path) + "/" + handed.path(),
                from.named + "/" + handed.path(),
                handed.identity(),
                () -> folder));
      }
    }
  }

  private static void addWhole(Opened from, List<Found> found, Set<String> seen) {
    if (!seen.add(from.path.toString())) {
      return;
    }
    Path path = from.path;
    String name = SubmissionFinder.name(path);
    Place place = from.place;
    boolean isFolder = place != null && !place.packed();
    // An archive is read by the strict rules for what students make, not as a download.
    Contents contents =
        place != null && isFolder ? place::folder : () -> SubmissionFinder.fileAlone(path);
    found.add(
        new Found(
            isFolder ? name : SubmissionFinder.stem(path),
            parent(path) + "/" + name,
            from.named.toString(),
            null,
            contents));
  }

  private static String parent(Path path) {
    return path.getParent() == null ? "" : SubmissionFinder.name(path.getParent());
  }

  @Override
  public void close() throws IOException {
    for (Download download : open) {
      download.close();
    }
  }
}
