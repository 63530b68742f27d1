package org.loomgrade.vetting;

import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/** What a class refers to. */
sealed interface Use {

  /**
   * A type that is no array and not primitive.
   *
   * @param name as in class files, with slashes
   */
  record OfType(String name) implements Use {}

  /**
   * A field or method.
   *
   * @param owner the type that it is looked up in, as in class files; for one of an array, Object
   * @param descriptor of its type
   */
  record OfMember(String owner, String name, String descriptor) implements Use {
    boolean isMethod() {
      return descriptor.startsWith("(");
    }

    /** A method's name and parameters; a field's name. */
    String signature() {
      return isMethod() ? Names.signature(name, MethodTypeDesc.ofDescriptor(descriptor)) : name;
    }
  }

  /** A method that is declared and must not be. */
  record OfDeclaration(String method) implements Use {}

  /** A bootstrap method. */
  record OfBootstrap(String owner, String name) implements Use {}

  static OfMember of(MemberRefEntry entry) {
    String owner = entry.owner().asInternalName();
    return new OfMember(
        owner.startsWith("[") ? "java/lang/Object" : owner,
        entry.name().stringValue(),
        entry.type().stringValue());
  }

  /** The types that a descriptor names. */
  static List<OfType> ofDescriptor(String descriptor) {
    List<ClassDesc> types = new ArrayList<>();
    if (descriptor.startsWith("(")) {
      MethodTypeDesc method = MethodTypeDesc.ofDescriptor(descriptor);
      types.addAll(method.parameterList());
      types.add(method.returnType());
    } else {
      types.add(ClassDesc.ofDescriptor(descriptor));
    }
    return types.stream()
        .map(Use::element)
        .filter(ClassDesc::isClassOrInterface)
        .map(type -> new OfType(Names.internal(type)))
        .toList();
  }

  private static ClassDesc element(ClassDesc type) {
    ClassDesc element = type;
    while (element.isArray()) {
      element = java.util.Objects.requireNonNull(element.componentType());
    }
    return element;
  }
}
