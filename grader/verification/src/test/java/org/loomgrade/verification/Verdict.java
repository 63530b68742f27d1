package org.loomgrade.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;

/**
 * What was said of a reference solution, beside what is true of it.
 *
 * @param detected whether something is said to be wrong
 * @param forRightReason whether a kind of it is among the label's
 * @param fault what is wrong with the verdict; empty when nothing is
 */
record Verdict(boolean detected, boolean forRightReason, String fault) {
  /**
   * @param lost the failures of each criterion that is lost
   */
  static Verdict of(Label label, Map<String, List<Failure>> lost) {
    if (label.isRight()) {
      return new Verdict(!lost.isEmpty(), false, lost.isEmpty() ? "" : "false alarm: " + lost);
    }
    if (lost.isEmpty()) {
      return new Verdict(false, false, "missed");
    }
    Set<Kind> kinds = new HashSet<>();
    lost.values().forEach(failures -> failures.forEach(f -> kinds.add(f.kind())));
    if (Objects.requireNonNull(label.kinds()).stream().noneMatch(kinds::contains)) {
      return new Verdict(true, false, "wrong reason: " + lost);
    }
    List<String> unfair = new ArrayList<>(lost.keySet());
    unfair.removeAll(Objects.requireNonNull(label.criteria()));
    return new Verdict(true, true, unfair.isEmpty() ? "" : "unfair: " + unfair + " of " + lost);
  }

  boolean isRight() {
    return fault.isEmpty();
  }
}
