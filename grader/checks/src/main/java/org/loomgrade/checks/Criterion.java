package org.loomgrade.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The check of one criterion: a method that takes a {@link Run}, is called once a schedule, and
 * throws {@link Failed} when the submission does not meet the criterion.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(SchedulesExtension.class)
public @interface Criterion {
  /** The criterion's id in the rubric, such as {@code primes.complete}. */
  String value();

  /** The ways to fail that this check tells apart; the rubric has words for each. */
  String[] ways() default {};

  /**
   * Data races count only in the student's method of this name and its lambdas; of none, wherever
   * they are, if the rubric names them.
   */
  String inside() default "";
}
