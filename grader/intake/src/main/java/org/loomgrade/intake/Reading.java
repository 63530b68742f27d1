package org.loomgrade.intake;

import java.util.List;
import org.loomgrade.intake.tree.PassedOver;

/**
 * What the files of a submission came to.
 *
 * @param passedOver the files that are not graded, with reasons
 */
public record Reading(Sources sources, List<PassedOver> passedOver) {
  public Reading {
    passedOver = List.copyOf(passedOver);
  }
}
