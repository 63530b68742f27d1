package org.loomgrade.scheduler.weave;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.List;

/**
 * Makes a class initialize anew in each schedule: its static fields are zeroed and its initializer,
 * kept as a method, runs again. The real initializer is gone, so no thread is ever held by it. The
 * fields of an interface live in a class of their own.
 */
final class StaticReset {
  private final ClassModel model;
  private final List<ClassModel> before;
  private final ClassDesc self;
  private final ClassDesc holder;
  private final boolean isInterface;

  StaticReset(ClassModel model, Hierarchy hierarchy) {
    this.model = model;
    this.before = new StaticState(hierarchy).before(model);
    this.self = model.thisClass().asSymbol();
    this.isInterface = model.flags().has(AccessFlag.INTERFACE);
    String name = model.thisClass().asInternalName();
    this.holder = isInterface ? ClassDesc.ofInternalName(StaticState.holder(name)) : self;
  }

  /** Initializes a class, if that was not done in this schedule. */
  static void ready(CodeBuilder code, ClassModel model) {
    code.invokestatic(
        model.thisClass().asSymbol(), Names.READY, Names.NOTHING, Additions.isInterface(model));
  }

  void addTo(ClassBuilder builder) {
    if (!isInterface) {
      addEpoch(builder, ClassFile.ACC_PRIVATE);
    }
    builder.withMethodBody(
        Names.READY,
        Names.NOTHING,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
        this::ready);
  }

  private static void addEpoch(ClassBuilder builder, int access) {
    builder.withField(
        Names.EPOCH, ConstantDescs.CD_int, access | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC);
  }

  /** The class that has the static fields of an interface. */
  byte[] holder() {
    return ClassFile.of()
        .build(
            holder,
            builder -> {
              builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC);
              addEpoch(builder, ClassFile.ACC_PUBLIC);
              for (FieldModel field : model.fields()) {
                builder.withField(
                    field.fieldName().stringValue(),
                    field.fieldTypeSymbol(),
                    ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC);
              }
            });
  }

  private void ready(CodeBuilder code) {
    code.getstatic(holder, Names.EPOCH, ConstantDescs.CD_int)
        .getstatic(Names.HOOKS, "epoch", ConstantDescs.CD_int)
        .ifThen(Opcode.IF_ICMPEQ, CodeBuilder::return_);
    code.ldc(self)
        .invokestatic(Names.INITIALIZERS, "begin", Names.type("(Ljava/lang/Class;)Z"))
        .ifThen(Opcode.IFEQ, CodeBuilder::return_);
    code.trying(
        this::initialize,
        catches ->
            catches.catchingAll(handler -> {
              int thrown = handler.allocateLocal(TypeKind.REFERENCE);
              handler
                  .astore(thrown)
                  .ldc(self)
                  .aload(thrown)
                  .invokestatic(
                      Names.INITIALIZERS,
                      "failed",
                      Names.type("(Ljava/lang/Class;Ljava/lang/Throwable;)V"));
            }));
    code.return_();
  }

  private void initialize(CodeBuilder code) {
    for (FieldModel field : model.fields()) {
      if (StaticState.isState(field)) {
        zero(code, field);
      }
    }
    before.forEach(parent -> ready(code, parent)); // which may come back to this class
    if (model.methods().stream().anyMatch(m -> m.methodName().equalsString("<clinit>"))) {
      code.invokestatic(self, Names.INIT, Names.NOTHING, isInterface);
    }
    code.getstatic(Names.HOOKS, "epoch", ConstantDescs.CD_int)
        .putstatic(holder, Names.EPOCH, ConstantDescs.CD_int)
        .ldc(self)
        .invokestatic(Names.INITIALIZERS, "done", Names.type("(Ljava/lang/Class;)V"));
  }

  private void zero(CodeBuilder code, FieldModel field) {
    ClassDesc type = field.fieldTypeSymbol();
    switch (TypeKind.from(type).asLoadable()) {
      case LONG -> code.lconst_0();
      case FLOAT -> code.fconst_0();
      case DOUBLE -> code.dconst_0();
      case REFERENCE -> code.aconst_null();
      default -> code.iconst_0();
    }
    code.putstatic(holder, field.fieldName().stringValue(), type);
  }
}
