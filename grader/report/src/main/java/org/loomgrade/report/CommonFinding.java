package org.loomgrade.report;

import java.util.List;

/**
 * A finding that some submissions share.
 *
 * @param kind for people, such as {@code data race}
 * @param where the criterion that it costs, or the exercise that is missing
 * @param submissions how many have it
 * @param examples the first of them
 */
record CommonFinding(String kind, String where, int submissions, List<String> examples) {
  CommonFinding {
    examples = List.copyOf(examples);
  }
}
