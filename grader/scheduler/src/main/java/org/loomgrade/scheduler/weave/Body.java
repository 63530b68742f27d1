package org.loomgrade.scheduler.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The body of a method that does something before and after an action, however that ends.
 *
 * @param parameters the first local variables, which the action finds on the stack
 * @param after given the code, and what loads the action's result: DONE when there is none to show
 */
record Body(
    List<ClassDesc> parameters,
    ClassDesc result,
    Consumer<CodeBuilder> before,
    Consumer<CodeBuilder> action,
    BiConsumer<CodeBuilder, Consumer<CodeBuilder>> after) {

  private void load(CodeBuilder code, int value) {
    switch (TypeKind.from(result)) {
      case REFERENCE -> code.aload(value);
      case BOOLEAN ->
          code.iload(value)
              .invokestatic(
                  ConstantDescs.CD_Boolean, "valueOf", Names.type("(Z)Ljava/lang/Boolean;"));
      case INT ->
          code.iload(value)
              .invokestatic(
                  ConstantDescs.CD_Integer, "valueOf", Names.type("(I)Ljava/lang/Integer;"));
      case LONG ->
          code.lload(value)
              .invokestatic(ConstantDescs.CD_Long, "valueOf", Names.type("(J)Ljava/lang/Long;"));
      default -> code.getstatic(Names.HOOKS, "DONE", ConstantDescs.CD_Object);
    }
  }

  void surround(CodeBuilder code) {
    TypeKind kind = TypeKind.from(result).asLoadable();
    int value = kind == TypeKind.VOID ? -1 : code.allocateLocal(kind);
    before.accept(code);
    code.trying(
        tried -> {
          Additions.load(tried, parameters);
          action.accept(tried);
          if (value >= 0) {
            tried.storeLocal(kind, value);
          }
        },
        catches ->
            catches.catchingAll(handler -> {
              int thrown = handler.allocateLocal(TypeKind.REFERENCE);
              handler.astore(thrown);
              after.accept(handler, CodeBuilder::aconst_null);
              handler.aload(thrown).athrow();
            }));
    after.accept(code, c -> load(c, value));
    if (value >= 0) {
      code.loadLocal(kind, value);
    }
    code.return_(kind);
  }
}
