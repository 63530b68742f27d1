package org.loomgrade.scheduler.weave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.util.Set;
import java.util.stream.Stream;

/** Which static state of classes under test a schedule may change, so that it must begin anew. */
final class StaticState {
  private static final Set<String> IMMUTABLE =
      Set.of(
          "java/lang/String",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Boolean",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Class",
          "java/lang/Runnable",
          "java/math/BigInteger",
          "java/math/BigDecimal",
          "java/nio/charset/Charset",
          "java/util/Comparator",
          "java/util/Locale",
          "java/util/UUID",
          "java/util/regex/Pattern");

  private final Hierarchy hierarchy;

  StaticState(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Whether the class has static state that a schedule may change. */
  boolean isReset(ClassModel model) {
    Stream<FieldModel> statics =
        model.fields().stream()
            .filter(f -> isState(f) && !f.fieldName().equalsString("$assertionsDisabled"));
    if (model.flags().has(AccessFlag.ENUM)) {
      return statics.anyMatch(f -> !isOfType(f, model) && isMutable(f)) || hasMutableObjects(model);
    }
    return runsOnce(model)
        || statics.anyMatch(f -> !model.flags().has(AccessFlag.INTERFACE) || isMutable(f));
  }

  /** Whether a class that has no static fields does something when it is initialized. */
  private static boolean runsOnce(ClassModel model) {
    boolean asserts =
        model.fields().stream().anyMatch(f -> f.fieldName().equalsString("$assertionsDisabled"));
    return !model.flags().has(AccessFlag.INTERFACE)
        && !asserts
        && model.methods().stream().anyMatch(m -> m.methodName().equalsString("<clinit>"));
  }

  /** A static field that is no constant. */
  static boolean isState(FieldModel field) {
    boolean constant = field.findAttribute(Attributes.constantValue()).isPresent();
    return field.flags().has(AccessFlag.STATIC) && !constant;
  }

  private static boolean isOfType(FieldModel field, ClassModel model) {
    String type = field.fieldType().stringValue().replace("[", "");
    return type.equals("L" + model.thisClass().asInternalName() + ";");
  }

  private static boolean isMutable(FieldModel field) {
    if (!field.flags().has(AccessFlag.FINAL)) {
      return true;
    }
    String type = field.fieldType().stringValue();
    if (!type.startsWith("L")) {
      return type.startsWith("[");
    }
    String name = type.substring(1, type.length() - 1);
    return !IMMUTABLE.contains(name)
        && !name.startsWith("java/util/function/")
        && !name.startsWith("java/time/");
  }

  private boolean hasMutableObjects(ClassModel model) {
    Stream<ClassModel> bodies =
        model
            .findAttribute(Attributes.permittedSubclasses())
            .map(
                a -> a.permittedSubclasses().stream().map(c -> hierarchy.model(c.asInternalName())))
            .orElse(Stream.empty())
            .filter(java.util.Objects::nonNull);
    return Stream.concat(Stream.of(model), bodies)
        .flatMap(m -> m.fields().stream())
        .anyMatch(f -> !f.flags().has(AccessFlag.STATIC) && isMutable(f));
  }

  /** The class that has an interface's static fields, which must be final where they are. */
  static String holder(String interfaceName) {
    return interfaceName + Names.FIELDS;
  }
}
