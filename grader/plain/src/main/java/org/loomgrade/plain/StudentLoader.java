package org.loomgrade.plain;

import java.lang.classfile.ClassModel;
import org.loomgrade.checks.SubmissionClasses;

/** Loads a submission's classes, woven; of ours it sees the hooks only. */
final class StudentLoader extends ClassLoader {
  private final SubmissionClasses classes;
  private final Weaver weaver;

  StudentLoader(SubmissionClasses classes, Weaver weaver) {
    super(SubmissionClasses.LOADER, ClassLoader.getPlatformClassLoader());
    this.classes = classes;
    this.weaver = weaver;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.equals(Hooks.class.getName())) {
      return Hooks.class;
    }
    ClassModel model = classes.find(name).orElseThrow(() -> new ClassNotFoundException(name));
    byte[] woven;
    try {
      woven = weaver.weave(model, this);
    } catch (RuntimeException e) {
      throw new WeavingError(name, e);
    }
    return defineClass(name, woven, 0, woven.length);
  }
}
