package org.loomgrade.scheduler.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.util.List;

/**
 * Whether a class's static fields are nothing but constants: values that nobody can change, made by
 * an initializer that does nothing else, so that it is enough for the JVM to run it once.
 */
final class Constants {
  private static final String ASSERTS = "$assertionsDisabled";
  private static final String VALUES = "$VALUES";

  private final ClassModel model;
  private final Hierarchy hierarchy;

  Constants(ClassModel model, Hierarchy hierarchy) {
    this.model = model;
    this.hierarchy = hierarchy;
  }

  boolean areAll() {
    boolean mayBe = model.flags().has(AccessFlag.ENUM) || Additions.isInterface(model);
    List<FieldModel> statics =
        model.fields().stream()
            .filter(StaticState::isState)
            .filter(f -> !f.fieldName().equalsString(ASSERTS))
            .toList();
    return (mayBe ? statics.stream().allMatch(Constants::isConstant) : statics.isEmpty())
        && model.methods().stream()
            .filter(m -> m.methodName().equalsString("<clinit>"))
            .allMatch(m -> new HarmlessCode(model, hierarchy).test(m));
  }

  /** Whether a field, once written, always holds the same. */
  static boolean isConstant(FieldModel field) {
    boolean array = field.fieldType().stringValue().startsWith("[");
    return field.flags().has(AccessFlag.FINAL)
        && (!array || field.fieldName().equalsString(VALUES));
  }
}
