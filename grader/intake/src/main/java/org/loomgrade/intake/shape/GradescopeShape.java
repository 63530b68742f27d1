package org.loomgrade.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.PassedOver;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/**
 * Gradescope's "Export Submissions": a folder {@code submission_123} each, and {@code
 * submission_metadata.yml}, which says who handed it in.
 */
final class GradescopeShape implements Shape {
  private static final String METADATA = "submission_metadata.yml";
  private static final Pattern FOLDER = Pattern.compile("submission_(?<id>\\d+)");

  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public Optional<Recognized> recognize(Place place) {
    InputFile file = place.folder().files().get(METADATA);
    if (file == null) {
      return Optional.empty();
    }
    List<PassedOver> passedOver = new ArrayList<>(place.folder().passedOverHere());
    List<String> remarks = new ArrayList<>();
    Map<String, GradescopeMetadata.Entry> entries = metadata(file, remarks);
    List<Handed> submissions = new ArrayList<>();
    place
        .folder()
        .folders()
        .forEach((name, folder) -> {
          Matcher matcher = FOLDER.matcher(name);
          if (matcher.matches() || entries.containsKey(name)) {
            Identity identity =
                identity(matcher.matches() ? matcher.group("id") : null, entries.get(name));
            submissions.add(new Handed(name, name, identity, folder));
          } else {
            passedOver.add(new PassedOver(name, "not named as Gradescope names a submission"));
          }
        });
    place.folder().files().keySet().stream()
        .filter(name -> !name.equals(METADATA))
        .map(name -> new PassedOver(name, "in no submission's folder"))
        .forEach(passedOver::add);
    entries.keySet().stream()
        .filter(name -> !place.folder().folders().containsKey(name))
        .map(name -> "%s is named in %s, but there is no such folder.".formatted(name, METADATA))
        .forEach(remarks::add);
    return Optional.of(new Recognized(submissions, passedOver, remarks));
  }

  private static Map<String, GradescopeMetadata.Entry> metadata(
      InputFile file, List<String> remarks) {
    try {
      return GradescopeMetadata.read(file.content());
    } catch (BadMetadataException e) {
      remarks.add(
          "%s cannot be read, so that nobody knows whose the submissions are: %s"
              .formatted(METADATA, e.getMessage()));
      return Map.of();
    }
  }

  private Identity identity(@Nullable String id, GradescopeMetadata.@Nullable Entry entry) {
    List<Student> students = new ArrayList<>();
    for (GradescopeMetadata.Submitter submitter :
        entry == null ? List.<GradescopeMetadata.Submitter>of() : entry.submitters()) {
      Map<String, String> ids = new TreeMap<>();
      if (submitter.sid() != null) {
        ids.put("sid", submitter.sid());
      }
      if (id != null) {
        ids.put("gradescope-submission", id);
      }
      students.add(new Student(submitter.name(), submitter.email(), ids));
    }
    return new Identity(name(), students, null, null, entry == null ? null : entry.createdAt());
  }
}
