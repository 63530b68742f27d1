package org.loomgrade.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Source;

/** The locks of a submission's sources; each file is read when it is first asked for. */
final class SubmissionLocks {
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, LockSites> read = new HashMap<>();

  SubmissionLocks(List<Source> sources) {
    sources.forEach(source -> this.sources.putIfAbsent(source.name(), source));
  }

  /**
   * What is known of a file.
   *
   * @param file its name without folders, as steps give it
   * @return null when there is no such source
   */
  @Nullable LockSites of(@Nullable String file) {
    Source source = file == null ? null : sources.get(file);
    return source == null
        ? null
        : read.computeIfAbsent(source.name(), name -> LockSites.of(source));
  }
}
