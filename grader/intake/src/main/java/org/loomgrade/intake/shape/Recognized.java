package org.loomgrade.intake.shape;

import java.util.List;
import org.loomgrade.intake.tree.PassedOver;

/**
 * What a place of some shape holds.
 *
 * @param passedOver what belongs to no submission
 * @param remarks sentences for the instructor
 */
public record Recognized(
    List<Handed> submissions, List<PassedOver> passedOver, List<String> remarks) {
  public Recognized {
    submissions = List.copyOf(submissions);
    passedOver = List.copyOf(passedOver);
    remarks = List.copyOf(remarks);
  }

  Recognized below(String folder) {
    return new Recognized(
        submissions.stream().map(each -> each.below(folder)).toList(),
        passedOver.stream().map(each -> each.below(folder)).toList(),
        remarks);
  }
}
