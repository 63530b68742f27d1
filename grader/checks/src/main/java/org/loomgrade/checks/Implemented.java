package org.loomgrade.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods a submission implements as public static methods of a class; see
 * {@link Run#submission}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Implemented {
  /** The submission's class, fully qualified. */
  String by();
}
