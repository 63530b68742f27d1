package org.loomgrade.exports.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradedCriterion;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.Remark;
import org.loomgrade.exports.grade.Ungraded;

/**
 * Findings as SARIF 2.1.0 (OASIS), for views of code: a rule a criterion. Files are named as in the
 * submission when there is one only, else below its id.
 */
final class Sarif implements Format.OfCourse {
  @Override
  public String name() {
    return "sarif";
  }

  /** The file; SARIF, 3.13. */
  private record Log(String $schema, String version, List<Run> runs) {}

  /** SARIF, 3.14. */
  private record Run(
      Tool tool, List<Invocation> invocations, String columnKind, List<Finding> results) {}

  /** SARIF, 3.18. */
  private record Tool(Driver driver) {}

  /** SARIF, 3.19. */
  private record Driver(String name, @Nullable String version, List<Rule> rules) {}

  /** SARIF, 3.49. */
  private record Rule(String id, Message shortDescription) {}

  /** SARIF, 3.11. */
  private record Message(String text) {}

  /** SARIF, 3.20. */
  private record Invocation(
      boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

  /** SARIF, 3.58. */
  private record Notification(String level, Message message) {}

  /** A result; SARIF, 3.27. */
  private record Finding(
      String ruleId,
      int ruleIndex,
      String level,
      Message message,
      @Nullable List<Location> locations,
      Map<String, String> properties) {}

  /** SARIF, 3.28. */
  private record Location(PhysicalLocation physicalLocation) {}

  /** SARIF, 3.29. */
  private record PhysicalLocation(Artifact artifactLocation, Region region) {}

  /** SARIF, 3.4. */
  private record Artifact(String uri) {}

  /** SARIF, 3.30. */
  private record Region(int startLine) {}

  @Override
  public String write(Course course, FormatSettings settings, Notes notes) {
    Map<String, String> titles = new TreeMap<>();
    course.grades().stream()
        .flatMap(grade -> grade.criteria().stream())
        .forEach(criterion -> titles.putIfAbsent(criterion.id(), criterion.title()));
    List<String> ids = List.copyOf(titles.keySet());
    List<Rule> rules =
        titles.entrySet().stream()
            .map(title -> new Rule(title.getKey(), new Message(title.getValue())))
            .toList();
    String version = course.version().isEmpty() ? null : course.version();
    Run run =
        new Run(
            new Tool(new Driver("Loomgrade", version, rules)),
            List.of(invocation(course)),
            "unicodeCodePoints",
            findings(course, ids));
    return Json.write(
        new Log("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", List.of(run)));
  }

  private static Invocation invocation(Course course) {
    List<Notification> notifications = new ArrayList<>();
    for (Grade grade : course.grades()) {
      if (grade.message() != null) {
        notifications.add(
            new Notification(
                "warning", new Message(Plain.line(grade.submission()) + ": " + grade.message())));
      }
    }
    for (Ungraded ungraded : course.ungraded()) {
      notifications.add(
          new Notification(
              "error",
              new Message(
                  "%s could not be graded: %s"
                      .formatted(Plain.line(ungraded.submission()), ungraded.reason()))));
    }
    return new Invocation(course.ungraded().isEmpty(), notifications);
  }

  private static List<Finding> findings(Course course, List<String> ids) {
    boolean alone = course.size() == 1;
    List<Finding> findings = new ArrayList<>();
    for (Grade grade : course.grades()) {
      for (GradedCriterion criterion : grade.criteria()) {
        for (Remark remark : criterion.remarks()) {
          findings.add(finding(grade, criterion, remark, ids.indexOf(criterion.id()), alone));
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Grade grade, GradedCriterion criterion, Remark remark, int rule, boolean alone) {
    String hint = remark.hint() == null ? "" : "\nHint: " + remark.hint();
    String text = remark.text().isEmpty() ? criterion.title() : remark.text();
    List<Location> locations =
        remark.places().stream()
            .map(place -> location(alone ? "" : grade.submission() + "/", place))
            .toList();
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("submission", Plain.line(grade.submission()));
    if (remark.kind() != null) {
      properties.put("kind", remark.kind().id());
    }
    return new Finding(
        criterion.id(),
        rule,
        criterion.passed() ? "note" : "error",
        new Message(text + hint),
        locations.isEmpty() ? null : locations,
        properties);
  }

  private static Location location(String folder, Remark.Place place) {
    return new Location(
        new PhysicalLocation(
            new Artifact(relative(folder + place.path())), new Region(place.line())));
  }

  /** A relative URI; the dot keeps what stands before a colon from being taken for a scheme. */
  private static String relative(String path) {
    try {
      String uri = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
      return uri.contains(":") ? "./" + uri : uri;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is escaped", e);
    }
  }
}
