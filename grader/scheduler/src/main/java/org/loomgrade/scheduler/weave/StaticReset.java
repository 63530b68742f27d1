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

/**
 * Makes a class initialize anew in each schedule: its static fields are zeroed and its initializer,
 * kept as a method, runs again. The real initializer is gone, so no thread is ever held by it.
 */
final class StaticReset {
  private final ClassModel model;
  private final Hierarchy hierarchy;
  private final ClassDesc self;

  StaticReset(ClassModel model, Hierarchy hierarchy) {
    this.model = model;
    this.hierarchy = hierarchy;
    this.self = model.thisClass().asSymbol();
  }

  void addTo(ClassBuilder builder) {
    builder.withField(
        Names.EPOCH,
        ConstantDescs.CD_int,
        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC);
    builder.withMethodBody(
        Names.READY,
        Names.NOTHING,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
        this::ready);
  }

  private void ready(CodeBuilder code) {
    code.getstatic(self, Names.EPOCH, ConstantDescs.CD_int)
        .getstatic(Names.HOOKS, "epoch", ConstantDescs.CD_int)
        .ifThen(Opcode.IF_ICMPEQ, CodeBuilder::return_);
    model
        .superclass()
        .map(s -> hierarchy.model(s.asInternalName()))
        .filter(hierarchy::isReset)
        .ifPresent(s -> code.invokestatic(s.thisClass().asSymbol(), Names.READY, Names.NOTHING));
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
      if (Hierarchy.isStaticState(field)) {
        zero(code, field);
      }
    }
    if (model.methods().stream().anyMatch(m -> m.methodName().equalsString("<clinit>"))) {
      code.invokestatic(self, Names.INIT, Names.NOTHING);
    }
    code.getstatic(Names.HOOKS, "epoch", ConstantDescs.CD_int)
        .putstatic(self, Names.EPOCH, ConstantDescs.CD_int)
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
    code.putstatic(self, field.fieldName().stringValue(), type);
  }
}
