package org.loomgrade.scheduler.weave;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldBuilder;
import java.lang.classfile.FieldElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.reflect.AccessFlag;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rewrites one class. */
final class ClassWeaver {
  private static final int LONG_BYTES = 8_000;

  private final Hierarchy hierarchy;
  private final Predicate<String> work;

  /**
   * @param work accepts the names of methods that are marked as work
   */
  ClassWeaver(Hierarchy hierarchy, Predicate<String> work) {
    this.hierarchy = hierarchy;
    this.work = work;
  }

  byte[] weave(byte[] bytes) {
    ClassFile classFile =
        ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy.resolver()));
    ClassModel model = classFile.parse(bytes);
    try {
      return classFile.transformClass(model, new Transform(model, Integer.MAX_VALUE));
    } catch (IllegalArgumentException e) { // a method has become too large
      return classFile.transformClass(model, new Transform(model, LONG_BYTES));
    }
  }

  /**
   * The class that has the static fields of an interface, or null.
   *
   * @param name of the interface, with dots
   */
  byte @Nullable [] holder(String name) {
    ClassModel model = hierarchy.model(name.replace('.', '/'));
    return model == null ? null : new StaticReset(model, hierarchy).holder();
  }

  private final class Transform implements ClassTransform {
    private final ClassModel model;
    private final boolean reset;
    private final int longest;
    private final Additions additions;
    private final References references;

    /**
     * @param longest in longer methods, in bytes, accesses of array elements are not observed
     */
    Transform(ClassModel model, int longest) {
      this.longest = longest;
      this.model = model;
      this.reset = hierarchy.isReset(model);
      boolean isInterface = Additions.isInterface(model);
      this.additions = new Additions(model.thisClass().asSymbol(), isInterface);
      this.references = new References(model.thisClass().asSymbol(), isInterface, hierarchy);
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
      switch (element) {
        case MethodModel method -> method(builder, method);
        case FieldModel field
            when reset && !Additions.isInterface(model) && StaticState.isState(field) ->
            builder.transformField(field, ClassWeaver::unfinal);
        default -> builder.with(element);
      }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
      if (reset) {
        new StaticReset(model, hierarchy).addTo(builder);
      }
      if (hashesByIdentity()) {
        builder.withMethodBody(
            "hashCode",
            Names.type("()I"),
            ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC,
            code ->
                code.aload(0)
                    .invokestatic(Names.CHANCE, "identityHash", Names.type("(Ljava/lang/Object;)I"))
                    .ireturn());
      }
      references.addTo(builder, model, additions);
      additions.addTo(builder);
    }

    /** Whether objects of the class have the JVM's hash codes, and it is the first such class. */
    private boolean hashesByIdentity() {
      boolean first =
          model
              .superclass()
              .map(s -> s.asInternalName())
              .filter(s -> s.equals("java/lang/Object") || s.equals("java/lang/Thread"))
              .isPresent();
      return first
          && !Additions.isInterface(model)
          && model.methods().stream()
              .noneMatch(m ->
                  m.methodName().equalsString("hashCode") && m.methodType().equalsString("()I"));
    }

    private void method(ClassBuilder builder, MethodModel method) {
      if (method.code().isEmpty()) {
        builder.with(method);
        return;
      }
      boolean initializer = method.methodName().equalsString("<clinit>");
      if (initializer && reset) {
        builder.withMethod(
            Names.INIT,
            Names.NOTHING,
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
            b -> b.transformCode(method.code().get(), code(method)));
        return;
      }
      builder.transformMethod(method, body(method));
    }

    private MethodTransform body(MethodModel method) {
      MethodTransform transform = MethodTransform.transformingCode(code(method));
      return method.flags().has(AccessFlag.SYNCHRONIZED)
          ? transform.andThen(ClassWeaver::unlock)
          : transform;
    }

    private CodeTransform code(MethodModel method) {
      boolean elements = length(method) <= longest;
      boolean locks = method.flags().has(AccessFlag.SYNCHRONIZED);
      CodeTransform code =
          CodeTransform.ofStateful(
              () -> new BodyWeaver(model, method, hierarchy, additions, references, elements));
      String name = model.thisClass().asInternalName() + "/" + method.methodName();
      if (work.test(name.replace('/', '.'))) { // within the lock, if it has one
        code = code.andThen(CodeTransform.ofStateful(Wrapping::work));
      }
      if (locks) {
        code = code.andThen(CodeTransform.ofStateful(() -> Wrapping.lock(model, method)));
      }
      if (Wrapping.isTask(model, method)) {
        code = code.andThen(CodeTransform.ofStateful(Wrapping::task));
      }
      if (!reset && method.methodName().equalsString("<clinit>")) {
        code = code.andThen(CodeTransform.ofStateful(Wrapping::quiet));
      }
      if (reset && needsGuard(method)) {
        code = code.andThen(new Guard(model));
      }
      return code;
    }

    private static int length(MethodModel method) {
      return method.findAttribute(Attributes.code()).map(CodeAttribute::codeLength).orElse(0);
    }

    /**
     * Whether a method may be the first of its class that is called. One of an interface may be:
     * nobody has called a constructor of the class that a lambda or a proxy has.
     */
    private boolean needsGuard(MethodModel method) {
      String name = method.methodName().stringValue();
      boolean first =
          name.equals("<init>")
              || method.flags().has(AccessFlag.STATIC)
              || Additions.isInterface(model);
      return first && !name.equals("<clinit>");
    }
  }

  private static void unfinal(FieldBuilder builder, FieldElement element) {
    if (element instanceof AccessFlags flags) {
      builder.withFlags(flags.flagsMask() & ~ClassFile.ACC_FINAL);
    } else {
      builder.with(element);
    }
  }

  private static void unlock(MethodBuilder builder, MethodElement element) {
    if (element instanceof AccessFlags flags) {
      builder.withFlags(flags.flagsMask() & ~ClassFile.ACC_SYNCHRONIZED);
    } else {
      builder.with(element);
    }
  }
}
