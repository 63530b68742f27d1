package org.loomgrade.grading;

/** The instructor's failure: a rubric names a criterion that has no check. */
public final class UnknownCriterionException extends Exception {
  private static final long serialVersionUID = 1;

  UnknownCriterionException(String criterion) {
    super(
        "the rubric names a criterion '%s', but there is no check of that name; remove the criterion or correct its id"
            .formatted(criterion));
  }
}
