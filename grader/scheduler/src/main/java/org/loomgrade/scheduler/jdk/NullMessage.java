package org.loomgrade.scheduler.jdk;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Has the message of a {@code NullPointerException} name nothing that rewriting has added. */
final class NullMessage {
  /** What makes the text, a native method; read in Temurin 25.0.3. */
  static final String MADE = "java/lang/NullPointerException.getExtendedNPEMessage";

  private static final ClassDesc MESSAGES =
      ClassDesc.of("org.loomgrade.scheduler.boot.NullMessages");
  private static final MethodTypeDesc ORIGINAL =
      MethodTypeDesc.of(
          ConstantDescs.CD_String,
          ConstantDescs.CD_String,
          ClassDesc.of("java.lang.NullPointerException"));

  private NullMessage() {}

  static boolean isMade(CodeElement element) {
    return element instanceof InvokeInstruction call
        && MADE.endsWith(call.name().stringValue())
        && MADE.equals(call.owner().asInternalName() + "." + call.name().stringValue());
  }

  static void write(CodeBuilder code, CodeElement call) {
    code.with(call).aload(0).invokestatic(MESSAGES, "original", ORIGINAL);
  }
}
