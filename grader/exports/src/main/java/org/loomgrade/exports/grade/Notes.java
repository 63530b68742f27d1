package org.loomgrade.exports.grade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the instructor is told beside the grades, in order and each once; not thread-safe. */
public final class Notes {
  private final Set<String> notes = new LinkedHashSet<>();
  private final Set<String> leftOut = new LinkedHashSet<>();

  /** Something to know: what was scaled, rounded, taken. */
  public void add(String note) {
    notes.add(note);
  }

  /** Somebody who gets no grade, and why. */
  public void leaveOut(String who) {
    leftOut.add(who);
  }

  public List<String> all() {
    return new ArrayList<>(notes);
  }

  /** Those who get no grade, each with the reason. */
  public List<String> leftOut() {
    return new ArrayList<>(leftOut);
  }
}
