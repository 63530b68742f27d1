package org.loomgrade.plain;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import java.util.Set;
import org.loomgrade.checks.SubmissionClasses;

/** Puts calls to the {@link Hooks} into student code. */
final class Weaver {
  private static final ClassDesc HOOKS = ClassDesc.of(Hooks.class.getName());
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);

  private static final Set<String> TASKS =
      Set.of("run", "call", "get", "compute", "exec", "accept", "apply", "test");

  private final Substitutions substitutions;
  private final Set<String> workMethods;

  /**
   * @param workMethods the methods that do a piece of the exercise's work, each as {@code
   *     class.method}
   */
  Weaver(SubmissionClasses classes, Set<String> workMethods) {
    this.substitutions = new Substitutions(classes);
    this.workMethods = Set.copyOf(workMethods);
  }

  byte[] weave(ClassModel model, ClassLoader loader) {
    // Frames are computed anew, which asks for the hierarchy of the student's own classes.
    ClassFile classFile =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(ClassLoader.getPlatformClassLoader())
                    .orElse(substitutions.hierarchy())
                    .orElse(ClassHierarchyResolver.ofClassLoading(loader))));
    return classFile.transformClass(
        model,
        (classBuilder, element) -> {
          if (element instanceof MethodModel method) {
            classBuilder.transformMethod(
                method, MethodTransform.transformingCode(body(model, method)));
          } else {
            classBuilder.with(element);
          }
        });
  }

  private CodeTransform body(ClassModel owner, MethodModel method) {
    String name =
        owner.thisClass().asInternalName().replace('/', '.')
            + "."
            + method.methodName().stringValue();
    CodeTransform accesses = CodeTransform.ofStateful(() -> this::weave);
    if (workMethods.contains(name)) {
      return new AtStart("work").andThen(accesses);
    }
    boolean task = !workMethods.isEmpty() && isTask(method.methodName().stringValue());
    return task ? new AtStart("task").andThen(accesses) : accesses;
  }

  /**
   * Whether a method is one that threads are given: a lambda's body, or what the JDK's interfaces
   * for tasks declare.
   */
  private static boolean isTask(String name) {
    return name.startsWith("lambda$") || TASKS.contains(name);
  }

  private void weave(CodeBuilder code, CodeElement element) {
    switch (element) {
      case InvokeInstruction call -> invoke(code, call);
      case FieldInstruction access -> code.invokestatic(HOOKS, "point", NOTHING).with(access);
      case MonitorInstruction monitor -> code.invokestatic(HOOKS, "point", NOTHING).with(monitor);
      default -> code.with(element);
    }
  }

  private void invoke(CodeBuilder code, InvokeInstruction call) {
    Optional<Substitutions.Call> hook = substitutions.hookFor(call);
    if (hook.isPresent()) {
      code.invokestatic(HOOKS, hook.get().hook(), hook.get().hookType());
      return;
    }
    if (call.owner().asInternalName().startsWith("java/util/")) {
      code.invokestatic(HOOKS, "point", NOTHING);
    }
    code.with(call);
  }

  /** Calls a hook before a method's first instruction. */
  private record AtStart(String hook) implements CodeTransform {
    @Override
    public void atStart(CodeBuilder code) {
      code.invokestatic(HOOKS, hook, NOTHING);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      code.with(element);
    }
  }
}
