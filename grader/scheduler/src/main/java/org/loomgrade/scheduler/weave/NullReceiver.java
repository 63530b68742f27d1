package org.loomgrade.scheduler.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;

/**
 * A call on null fails where it stands, so that the JVM says what is null in terms of the code
 * around it (JEP 358).
 */
final class NullReceiver {
  private NullReceiver() {}

  /** Before what is done in place of a call, with the receiver and the arguments on the stack. */
  static void write(CodeBuilder code, InvokeInstruction call) {
    List<TypeKind> kinds =
        call.typeSymbol().parameterList().stream().map(p -> TypeKind.from(p).asLoadable()).toList();
    switch (kinds.stream().mapToInt(TypeKind::slotSize).sum()) {
      case 0 -> code.dup();
      case 1 -> code.dup2().pop();
      case 2 -> code.dup2_x1().pop2().dup_x2();
      default -> {
        below(code, call, kinds);
        return;
      }
    }
    code.ifThen(Opcode.IFNULL, c -> fail(c, call));
  }

  private static void fail(CodeBuilder code, InvokeInstruction call) {
    code.with(call).aconst_null().athrow(); // the call has thrown
  }

  /** The stack cannot be turned so far: the arguments are put aside. */
  private static void below(CodeBuilder code, InvokeInstruction call, List<TypeKind> kinds) {
    List<Integer> locals = new ArrayList<>();
    kinds.forEach(kind -> locals.add(code.allocateLocal(kind)));
    for (int i = kinds.size() - 1; i >= 0; i--) {
      code.storeLocal(kinds.get(i), locals.get(i));
    }
    code.dup()
        .ifThen(
            Opcode.IFNULL,
            c -> {
              load(c, kinds, locals);
              fail(c, call);
            });
    load(code, kinds, locals);
  }

  private static void load(CodeBuilder code, List<TypeKind> kinds, List<Integer> locals) {
    for (int i = 0; i < kinds.size(); i++) {
      code.loadLocal(kinds.get(i), locals.get(i));
    }
  }
}
