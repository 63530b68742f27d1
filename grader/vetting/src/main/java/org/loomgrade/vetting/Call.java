package org.loomgrade.vetting;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.util.List;
import java.util.Optional;

/**
 * A call in a method's code.
 *
 * @param code of the method
 * @param index where the call stands in it
 */
record Call(List<CodeElement> code, int index) {
  /** The class that the first argument is a literal of, as in class files. */
  Optional<String> firstAsClass() {
    return first()
        .filter(ClassEntry.class::isInstance)
        .map(entry -> ((ClassEntry) entry).asInternalName());
  }

  /** The text that the first argument is a literal of. */
  Optional<String> firstAsText() {
    return first()
        .filter(StringEntry.class::isInstance)
        .map(entry -> ((StringEntry) entry).stringValue());
  }

  /**
   * The constant that is pushed first of the arguments. Only code is understood in which each
   * argument is one instruction and no jump leads between them: as people write such calls.
   */
  private Optional<?> first() {
    InvokeInstruction call = (InvokeInstruction) code.get(index);
    int left = call.typeSymbol().parameterCount();
    for (int i = index - 1; i >= 0 && left > 0; i--) {
      CodeElement element = code.get(i);
      if (element instanceof LabelTarget
          || (element instanceof Instruction instruction && !pushesOneValue(instruction))) {
        return Optional.empty();
      }
      if (!(element instanceof PseudoInstruction) && --left == 0) {
        return element instanceof LoadConstantInstruction load
            ? Optional.of(load.constantEntry())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean pushesOneValue(Instruction instruction) {
    return switch (instruction) {
      case ConstantInstruction _, LoadInstruction _ -> true;
      case FieldInstruction access -> access.opcode() == Opcode.GETSTATIC;
      case InvokeInstruction call ->
          call.opcode() == Opcode.INVOKESTATIC
              && call.typeSymbol().parameterCount() == 0
              && !call.typeSymbol().returnType().descriptorString().equals("V");
      default -> false;
    };
  }
}
