package org.loomgrade.intake.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.InputFolder;

/** All shapes. */
public final class Shapes {
  /** A download may be wrapped in a folder, by who packed it or by who unpacked it. */
  private static final int MAX_WRAPPERS = 3;

  /** Those that are recognized by themselves, the plainest one last. */
  private static final List<Shape> RECOGNIZED =
      List.of(
          new GradescopeShape(),
          new MoodleShape(false),
          new CanvasShape(),
          new GithubClassroomShape(),
          new FolderShape(false));

  /** Those that have to be named, as they look like others. */
  private static final List<Shape> NAMED = List.of(new MoodleShape(true), new FolderShape(true));

  private Shapes() {}

  private static Stream<Shape> all() {
    return Stream.concat(RECOGNIZED.stream(), NAMED.stream());
  }

  /** The names of all. */
  public static List<String> names() {
    return all().map(Shape::name).toList();
  }

  /**
   * The submissions in a place, by the first shape that it has, or in the one folder that it holds.
   *
   * @param only the shape that it must have; null for any
   * @return empty when it has not that shape
   */
  public static Optional<Match> recognize(Place place, @Nullable String only) {
    for (Shape shape : candidates(only)) {
      Optional<Recognized> found =
          shape.isDownload() ? unwrap(shape, place, 0) : shape.recognize(place);
      if (found.isPresent()) {
        return Optional.of(new Match(shape.name(), shape.isDownload(), found.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * A shape that a place has, and what it holds.
   *
   * @param shape its name
   * @param isDownload whether it is a download that says whose each submission is
   */
  public record Match(String shape, boolean isDownload, Recognized recognized) {
    /** Whether the place is one submission itself. */
    public boolean isWhole() {
      return recognized.submissions().size() == 1
          && recognized.submissions().getFirst().path().isEmpty();
    }
  }

  private static List<Shape> candidates(@Nullable String only) {
    return only == null ? RECOGNIZED : all().filter(shape -> shape.name().equals(only)).toList();
  }

  private static Optional<Recognized> unwrap(Shape shape, Place place, int wrappers) {
    Optional<Recognized> found = shape.recognize(place);
    if (found.isPresent() || !place.folder().isWrapper() || wrappers == MAX_WRAPPERS) {
      return found;
    }
    Map.Entry<String, InputFolder> inner = place.folder().folders().entrySet().iterator().next();
    Place below = new Place(inner.getKey(), inner.getValue(), place.packed());
    return unwrap(shape, below, wrappers + 1).map(recognized -> recognized.below(inner.getKey()));
  }
}
