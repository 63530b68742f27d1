package org.loomgrade.model;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A student, as a download names them.
 *
 * @param name null when the download is anonymous
 * @param email null when the download does not say
 * @param ids by what they identify, such as {@code moodle-participant}, {@code canvas-user}, {@code
 *     sid}; text, as zeros may lead
 */
public record Student(@Nullable String name, @Nullable String email, Map<String, String> ids) {
  public Student {
    ids = new TreeMap<>(ids);
  }
}
