package org.loomgrade.scheduler.weave;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.nio.ByteBuffer;

/** Refuses class files that cannot be rewritten, with the errors that the JVM has for them. */
final class ClassFileCheck {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int HEADER = 8;
  private static final int JAVA_1 = 44;

  private ClassFileCheck() {}

  /**
   * The bytes, when they are a class file that this JVM can load.
   *
   * @throws UnsupportedClassVersionError when a newer compiler made it
   * @throws ClassFormatError when it is damaged
   */
  static byte[] checked(String name, byte[] bytes) {
    if (bytes.length < HEADER || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
      throw new ClassFormatError("the class file of " + name + " is damaged: it begins otherwise");
    }
    int version = Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(6));
    if (version > ClassFile.latestMajorVersion()) {
      throw new UnsupportedClassVersionError(
          "%s was compiled for Java %d, which is newer than %d: compile it with --release %d"
              .formatted(name, version - JAVA_1, newest(), newest()));
    }
    try {
      readAll(ClassFile.of().parse(bytes));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw damaged(name, e);
    }
    return bytes;
  }

  /** Parsing is lazy: what is damaged shows when it is looked at. */
  private static void readAll(ClassModel model) {
    model.forEach(element -> {
      if (element instanceof MethodModel method) {
        method.code().ifPresent(code -> code.forEach(instruction -> {}));
      }
    });
  }

  private static ClassFormatError damaged(String name, RuntimeException cause) {
    ClassFormatError error =
        new ClassFormatError("the class file of " + name + " is damaged: " + cause.getMessage());
    error.initCause(cause);
    return error;
  }

  private static int newest() {
    return ClassFile.latestMajorVersion() - JAVA_1;
  }
}
