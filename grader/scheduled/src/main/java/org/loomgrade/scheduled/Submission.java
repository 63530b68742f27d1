package org.loomgrade.scheduled;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.loomgrade.checks.Binding;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.checks.WorkMethods;
import org.loomgrade.scheduler.weave.WovenLoader;

/**
 * The classes of one submission; their static state is new in each schedule. They are loaded once
 * for each interface by which checks view them: what one exercise takes for work, another's {@code
 * main} may use in passing.
 */
final class Submission {
  private final SubmissionClasses classes;
  private final Map<Class<?>, ClassLoader> loaders = new ConcurrentHashMap<>();

  Submission(SubmissionClasses classes) {
    this.classes = classes;
  }

  /** A view of its classes for checks of one interface. */
  Binding binding(Class<?> api) {
    return new Binding(classes, loaders.computeIfAbsent(api, this::loader));
  }

  private ClassLoader loader(Class<?> api) {
    Set<String> work = WorkMethods.of(api);
    return new WovenLoader(
        SubmissionClasses.LOADER,
        classes::bytes,
        Submission.class.getClassLoader(),
        work::contains);
  }
}
