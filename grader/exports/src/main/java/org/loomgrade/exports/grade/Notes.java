package org.loomgrade.exports.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the instructor is told beside the grades, in order and each once; not thread-safe. */
public final class Notes {
  private final Set<String> notes = new LinkedHashSet<>();
  private final Map<String, Set<String>> ofSeveral = new LinkedHashMap<>();
  private final Set<String> leftOut = new LinkedHashSet<>();

  /** Something to know: what was scaled, rounded, taken. */
  public void add(String note) {
    notes.add(note);
  }

  /** Something to know of several submissions: one note that names them all. */
  public void add(String note, String submission) {
    ofSeveral.computeIfAbsent(note, _ -> new LinkedHashSet<>()).add(submission);
  }

  /** Somebody who gets no grade, and why. */
  public void leaveOut(String who) {
    leftOut.add(who);
  }

  public List<String> all() {
    List<String> all = new ArrayList<>(notes);
    ofSeveral.forEach((note, submissions) ->
        all.add(
            "%s, of %d: %s".formatted(note, submissions.size(), String.join(", ", submissions))));
    return all;
  }

  /** Those who get no grade, each with the reason. */
  public List<String> leftOut() {
    return new ArrayList<>(leftOut);
  }
}
