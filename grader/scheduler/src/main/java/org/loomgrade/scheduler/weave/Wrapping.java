package org.loomgrade.scheduler.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.reflect.AccessFlag;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.engine.Sites;
import org.loomgrade.scheduler.report.Site;

/** Puts something before a method's body and something behind every way out of it. */
final class Wrapping implements CodeTransform {
  /** Methods of the functional interfaces that the JDK runs on threads of its choice. */
  private static final Set<String> TASKS =
      Set.of(
          "run",
          "call",
          "get",
          "apply",
          "accept",
          "test",
          "compute",
          "exec",
          "applyAsInt",
          "applyAsLong",
          "applyAsDouble",
          "getAsInt",
          "getAsLong",
          "getAsBoolean",
          "onSubscribe",
          "onNext",
          "onError",
          "onComplete",
          "onCompletion",
          "onExceptionalCompletion",
          "onAdvance",
          "onFork",
          "done",
          "compare",
          "beforeExecute",
          "afterExecute",
          "terminated",
          "rejectedExecution",
          "uncaughtException",
          "newThread");

  /** Methods of elements that collections call. */
  private static final Set<String> CALLED_BACK =
      Set.of("equals", "hashCode", "compareTo", "toString", "getDelay");

  private final Consumer<CodeBuilder> before;
  private final Consumer<CodeBuilder> after;
  private @Nullable Label start;

  private Wrapping(Consumer<CodeBuilder> before, Consumer<CodeBuilder> after) {
    this.before = before;
    this.after = after;
  }

  static boolean isTask(ClassModel model, MethodModel method) {
    String name = method.methodName().stringValue();
    if (name.startsWith("lambda$")) {
      return true;
    }
    if (CALLED_BACK.contains(name) && !method.flags().has(AccessFlag.STATIC)) {
      return true;
    }
    boolean inherits =
        !model.interfaces().isEmpty()
            || model
                .superclass()
                .filter(s -> !s.asInternalName().equals("java/lang/Object"))
                .isPresent();
    return inherits && TASKS.contains(name) && !method.flags().has(AccessFlag.STATIC);
  }

  static Wrapping task() {
    return new Wrapping(
        code -> code.invokestatic(Names.HOOKS, "taskStart", Names.NOTHING),
        code -> code.invokestatic(Names.HOOKS, "taskEnd", Names.NOTHING));
  }

  static Wrapping work() {
    return new Wrapping(
        code -> code.invokestatic(Names.HOOKS, "workStart", Names.NOTHING),
        code -> code.invokestatic(Names.HOOKS, "workEnd", Names.NOTHING));
  }

  /** Around an initializer that the JVM runs once, in whatever schedule comes first. */
  static Wrapping quiet() {
    return new Wrapping(
        code -> code.invokestatic(Names.HOOKS, "quiet", Names.NOTHING),
        code -> code.invokestatic(Names.HOOKS, "loud", Names.NOTHING));
  }

  /** In place of the flag {@code synchronized}. */
  static Wrapping lock(ClassModel model, MethodModel method) {
    boolean isStatic = method.flags().has(AccessFlag.STATIC);
    String name = method.methodName().stringValue();
    Consumer<CodeBuilder> load =
        isStatic ? code -> code.ldc(model.thisClass().asSymbol()) : code -> code.aload(0);
    Site place = BodyWeaver.firstLine(model, method, "enter synchronized " + name);
    int site = Sites.add(place);
    return new Wrapping(
        code -> {
          load.accept(code);
          code.loadConstant(site).invokestatic(Names.HOOKS, "enter", Names.ON_OBJECT_AT_SITE);
        },
        code -> {
          load.accept(code);
          code.invokestatic(Names.HOOKS, "exit", Names.ON_OBJECT);
        });
  }

  @Override
  public void atStart(CodeBuilder code) {
    before.accept(code);
    start = code.newBoundLabel();
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    if (element instanceof ReturnInstruction) {
      after.accept(code);
    }
    code.with(element);
  }

  @Override
  public void atEnd(CodeBuilder code) {
    Label first = java.util.Objects.requireNonNull(start);
    Label end = code.newBoundLabel();
    Label handler = code.newBoundLabel();
    after.accept(code);
    code.athrow();
    code.exceptionCatchAll(first, end, handler);
  }
}
