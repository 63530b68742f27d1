package org.loomgrade.report;

import java.util.List;
import java.util.Set;
import org.loomgrade.model.Source;

/**
 * A source file, shown.
 *
 * @param name without folders, as places name it
 * @param path below the submission's folder
 * @param found the numbers of the lines that findings name
 */
record SourceView(String name, String path, List<String> lines, Set<Integer> found) {
  SourceView {
    lines = List.copyOf(lines);
    found = Set.copyOf(found);
  }

  static SourceView of(Source source, Set<Integer> found) {
    return new SourceView(
        Visible.line(source.name()),
        Visible.line(source.path()),
        source.text().lines().map(Visible::line).toList(),
        found);
  }
}
