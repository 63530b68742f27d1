package org.loomgrade.scheduler.weave;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The classes under test, parsed but not loaded; names are internal, with slashes. */
final class Hierarchy {
  private final ClassSource source;
  private final ClassLoader parent;
  private final Map<String, Optional<ClassModel>> models = new HashMap<>();
  private final Map<String, Boolean> resets = new HashMap<>();

  Hierarchy(ClassSource source, ClassLoader parent) {
    this.source = source;
    this.parent = parent;
  }

  /** A class under test, or null. */
  @Nullable ClassModel model(String name) {
    Optional<ClassModel> known = models.get(name);
    if (known == null) {
      byte[] bytes = source.bytes(name.replace('/', '.'));
      known = bytes == null ? Optional.empty() : Optional.of(ClassFile.of().parse(bytes));
      models.put(name, known);
    }
    return known.orElse(null);
  }

  ClassHierarchyResolver resolver() {
    return ClassHierarchyResolver.ofResourceParsing(
            desc -> {
              String descriptor = desc.descriptorString();
              String name = descriptor.substring(1, descriptor.length() - 1);
              byte[] bytes = source.bytes(name.replace('/', '.'));
              return bytes == null
                  ? parent.getResourceAsStream(name + ".class")
                  : new ByteArrayInputStream(bytes);
            })
        .orElse(ClassHierarchyResolver.defaultResolver());
  }

  /** A field of a class under test, and that class. */
  record Declared(ClassModel owner, FieldModel field) {}

  /** The field that an instruction means, if a class under test declares it. */
  @Nullable Declared field(String owner, String name) {
    ClassModel model = model(owner);
    if (model == null) {
      return null;
    }
    for (FieldModel field : model.fields()) {
      if (field.fieldName().equalsString(name)) {
        return new Declared(model, field);
      }
    }
    for (var parentInterface : model.interfaces()) {
      Declared found = field(parentInterface.asInternalName(), name);
      if (found != null) {
        return found;
      }
    }
    return model.superclass().map(s -> field(s.asInternalName(), name)).orElse(null);
  }

  /**
   * The class of the JDK whose method a call means: the owner itself, or the nearest ancestor that
   * is not under test; null when a class under test declares the method.
   */
  @Nullable String jdkOwner(String owner, String name, String descriptor) {
    ClassModel model = model(owner);
    if (model == null) {
      return owner;
    }
    boolean declares =
        model.methods().stream()
            .anyMatch(
                m -> m.methodName().equalsString(name) && m.methodType().equalsString(descriptor));
    if (declares || model.superclass().isEmpty()) {
      return null;
    }
    String above = jdkOwner(model.superclass().get().asInternalName(), name, descriptor);
    boolean open = above == null || above.equals("java/lang/Object");
    for (int i = 0; open && i < model.interfaces().size(); i++) {
      String declared = jdkOwner(model.interfaces().get(i).asInternalName(), name, descriptor);
      if (declared != null && !declared.equals("java/lang/Object")) {
        return declared;
      }
    }
    return above;
  }

  /**
   * Whether the class begins anew in each schedule; so do classes that need each other for that.
   */
  synchronized boolean isReset(ClassModel model) {
    String name = model.thisClass().asInternalName();
    Boolean known = resets.putIfAbsent(name, true);
    if (known == null) {
      known = new StaticState(this).isReset(model);
      resets.put(name, known);
    }
    return known;
  }
}
