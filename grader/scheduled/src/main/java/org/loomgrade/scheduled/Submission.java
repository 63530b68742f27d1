package org.loomgrade.scheduled;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.loomgrade.checks.Binding;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.checks.WorkMethods;
import org.loomgrade.scheduler.weave.ClassSource;
import org.loomgrade.scheduler.weave.WovenLoader;

/** The classes of one submission, loaded once; their static state is new in each schedule. */
final class Submission {
  private final SubmissionClasses classes;
  private final ClassLoader loader;

  /** The names of the methods that are work; known before the class is loaded that has them. */
  private final Set<String> work = ConcurrentHashMap.newKeySet();

  Submission(SubmissionClasses classes, Path folder) {
    this.classes = classes;
    this.loader =
        new WovenLoader(
            SubmissionClasses.LOADER,
            ClassSource.directory(folder),
            Submission.class.getClassLoader(),
            work::contains);
  }

  /** A view of its classes for checks of one interface. */
  Binding binding(Class<?> api) {
    work.addAll(WorkMethods.of(api));
    return new Binding(classes, loader);
  }
}
