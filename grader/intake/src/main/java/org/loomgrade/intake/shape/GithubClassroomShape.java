package org.loomgrade.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.PassedOver;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/**
 * What GitHub Classroom clones: {@code <slug>-submissions/<slug>-<user>}, a repository each ({@code
 * gh classroom clone student-repos}). What follows the slug is a user's or a team's name.
 */
final class GithubClassroomShape implements Shape {
  private static final String FOLDER_ENDING = "-submissions";

  @Override
  public String name() {
    return "github-classroom";
  }

  @Override
  public Optional<Recognized> recognize(Place place) {
    String slug = slug(place);
    if (slug == null) {
      return Optional.empty();
    }
    List<PassedOver> passedOver = new ArrayList<>(place.folder().passedOverHere());
    place.folder().files().keySet().stream()
        .map(file -> new PassedOver(file, "in no repository"))
        .forEach(passedOver::add);
    List<Handed> submissions =
        place.folder().folders().entrySet().stream()
            .map(repository ->
                new Handed(
                    repository.getKey(),
                    repository.getKey(),
                    identity(repository.getKey(), slug),
                    repository.getValue()))
            .toList();
    return Optional.of(new Recognized(submissions, passedOver, List.of()));
  }

  /** The assignment's short name with a hyphen, which repositories' names begin with. */
  private static @Nullable String slug(Place place) {
    if (!place.name().endsWith(FOLDER_ENDING)) {
      return null;
    }
    int end = place.name().length() - FOLDER_ENDING.length();
    String slug = place.name().substring(0, end) + "-";
    boolean fits =
        place.folder().folders().keySet().stream().anyMatch(name -> name.startsWith(slug));
    return fits ? slug : null;
  }

  private Identity identity(String repository, String slug) {
    Map<String, String> ids =
        repository.startsWith(slug)
            ? Map.of("github", repository.substring(slug.length()))
            : Map.of("repository", repository);
    return new Identity(name(), List.of(new Student(null, null, ids)), null, null, null);
  }
}
