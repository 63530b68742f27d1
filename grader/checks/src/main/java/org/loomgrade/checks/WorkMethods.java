package org.loomgrade.checks;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;

/** The methods of submissions that are {@link Work}. */
public final class WorkMethods {
  private WorkMethods() {}

  /**
   * Their names, such as {@code exercises.PrimeChecker.isPrime}.
   *
   * @param api the interface by which a check views the submission
   */
  public static Set<String> of(Class<?> api) {
    Implemented implemented = api.getAnnotation(Implemented.class);
    return implemented == null
        ? Set.of()
        : Arrays.stream(api.getMethods())
            .filter(method -> method.isAnnotationPresent(Work.class))
            .map(method -> implemented.by() + "." + method.getName())
            .collect(toSet());
  }
}
