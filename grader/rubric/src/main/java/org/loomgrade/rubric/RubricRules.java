package org.loomgrade.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a schema cannot say: ids are unique and belong to their exercise. */
final class RubricRules {
  private RubricRules() {}

  static void check(List<RubricFile> files) throws BadRubricException {
    Map<String, RubricFile> owners = new HashMap<>();
    for (RubricFile file : files) {
      String exercise = file.rubric().exercise();
      RubricFile other = owners.put(exercise, file);
      if (other != null) {
        throw new BadRubricException(
            file.path(),
            file.line("/exercise"),
            "the exercise '%s' has a rubric already: %s".formatted(exercise, other.path()));
      }
      checkCriteria(file);
    }
  }

  private static void checkCriteria(RubricFile file) throws BadRubricException {
    Map<String, Integer> lines = new HashMap<>();
    List<Criterion> criteria = file.rubric().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      String id = criteria.get(i).id();
      int line = file.line("/criteria/" + i + "/id");
      if (!id.startsWith(file.rubric().exercise() + ".")) {
        throw new BadRubricException(
            file.path(),
            line,
            "the id '%s' must start with '%s.'".formatted(id, file.rubric().exercise()));
      }
      Integer earlier = lines.put(id, line);
      if (earlier != null) {
        throw new BadRubricException(
            file.path(), line, "the id '%s' stands in line %s already".formatted(id, earlier));
      }
    }
  }
}
