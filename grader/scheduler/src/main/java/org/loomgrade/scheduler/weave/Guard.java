package org.loomgrade.scheduler.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;

/** Initializes the class first, if that was not done in this schedule. */
record Guard(ClassModel model) implements CodeTransform {
  @Override
  public void atStart(CodeBuilder code) {
    StaticReset.ready(code, model);
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    code.with(element);
  }
}
