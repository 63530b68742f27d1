package org.loomgrade.vetting;

import java.lang.classfile.Annotation;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a class file refers to: what its code does, line by line, then what is declared, and
 * last all that its constant pool has besides, so that nothing is overlooked.
 */
final class ClassUses {
  /** Methods that the JVM or serialization would call, by name and descriptor. */
  private static final Set<String> CALLED_BEHIND =
      Set.of("finalize()V", "readResolve()Ljava/lang/Object;", "writeReplace()Ljava/lang/Object;");

  private static final Set<String> CALLED_BY_SERIALIZATION =
      Set.of("readObject", "writeObject", "readObjectNoData", "readExternal", "writeExternal");

  /**
   * A use and where it is.
   *
   * @param line 0 when only the class is known
   * @param call what makes it, with its arguments; null when it is no call
   */
  record Found(Use use, int line, @Nullable Call call) {}

  private final ClassModel model;
  private final List<Found> found = new ArrayList<>();
  private final Set<PoolEntry> seen = new HashSet<>();
  private int line;

  private ClassUses(ClassModel model) {
    this.model = model;
  }

  static List<Found> of(ClassModel model) {
    ClassUses uses = new ClassUses(model);
    uses.collect();
    return uses.found;
  }

  private void collect() {
    model.methods().forEach(this::addMethod);
    line = 0;
    addAnnotations(model);
    model
        .fields()
        .forEach(field -> {
          addDescriptor(field.fieldType().stringValue());
          addAnnotations(field);
        });
    for (PoolEntry entry : model.constantPool()) {
      if (!seen.contains(entry)) {
        add(entry, null);
      }
    }
  }

  private void addMethod(MethodModel method) {
    Optional<CodeModel> code = method.code();
    line = code.map(ClassUses::firstLine).orElse(0);
    String name = method.methodName().stringValue();
    boolean behind =
        method.flags().has(AccessFlag.NATIVE)
            || CALLED_BEHIND.contains(name + method.methodType().stringValue())
            || (CALLED_BY_SERIALIZATION.contains(name)
                && method.methodType().stringValue().contains("Ljava/io/Object"));
    if (behind) {
      found.add(new Found(new Use.OfDeclaration(name), line, null));
    }
    addDescriptor(method.methodType().stringValue());
    addAnnotations(method);
    code.ifPresent(this::addCode);
  }

  private void addCode(CodeModel code) {
    List<CodeElement> elements = code.elementList();
    for (int i = 0; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case LineNumber number -> line = number.line();
        case InvokeInstruction call -> add(call.method(), new Call(elements, i));
        case FieldInstruction access -> add(access.field(), null);
        case InvokeDynamicInstruction call -> add(call.invokedynamic(), null);
        case LoadConstantInstruction load -> add(load.constantEntry(), null);
        case NewObjectInstruction made -> add(made.className(), null);
        case NewReferenceArrayInstruction made -> add(made.componentType(), null);
        case NewMultiArrayInstruction made -> add(made.arrayType(), null);
        case TypeCheckInstruction check -> add(check.type(), null);
        case ExceptionCatch caught -> caught.catchType().ifPresent(type -> add(type, null));
        default -> {}
      }
    }
  }

  private void add(PoolEntry entry, @Nullable Call call) {
    seen.add(entry);
    switch (entry) {
      case ClassEntry type -> addClass(type);
      case MemberRefEntry member -> {
        found.add(new Found(Use.of(member), line, call));
        add(member.owner(), null);
        addDescriptor(member.type().stringValue());
      }
      case MethodHandleEntry handle -> add(handle.reference(), null);
      case MethodTypeEntry type -> addDescriptor(type.descriptor().stringValue());
      case DynamicConstantPoolEntry dynamic -> addDynamic(dynamic);
      default -> {}
    }
  }

  private void addClass(ClassEntry type) {
    String name = type.asInternalName();
    addDescriptor(name.startsWith("[") ? name : "L" + name + ";");
  }

  private void addDynamic(DynamicConstantPoolEntry dynamic) {
    // A dynamic constant is what its bootstrap method makes, and no more than that can be had of
    // it.
    if (dynamic instanceof InvokeDynamicEntry) {
      addDescriptor(dynamic.type().stringValue());
    }
    addBootstrap(dynamic.bootstrap().bootstrapMethod());
    dynamic
        .bootstrap()
        .arguments()
        .forEach(argument -> {
          if (argument instanceof MethodHandleEntry handle && isDescription(handle)) {
            addBootstrap(handle);
          } else {
            add(argument, null);
          }
        });
  }

  /** What a bootstrap method is called for does not count as called by the submission. */
  private void addBootstrap(MethodHandleEntry handle) {
    MemberRefEntry member = handle.reference();
    seen.addAll(List.of(handle, member, member.owner()));
    found.add(
        new Found(
            new Use.OfBootstrap(member.owner().asInternalName(), member.name().stringValue()),
            line,
            null));
  }

  /** How javac 25 names enum constants in patterns: ConstantBootstraps.invoke calls these two. */
  private static boolean isDescription(MethodHandleEntry handle) {
    String owner = handle.reference().owner().asInternalName();
    return owner.equals("java/lang/constant/ClassDesc") || owner.equals("java/lang/Enum$EnumDesc");
  }

  private void addAnnotations(AttributedElement element) {
    Stream.concat(
            element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream()),
            element.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream()))
        .map(Annotation::className)
        .forEach(type -> addDescriptor(type.stringValue()));
  }

  private void addDescriptor(String descriptor) {
    Use.ofDescriptor(descriptor).forEach(type -> found.add(new Found(type, line, null)));
  }

  /** The first line of a body; 0 when it names none. */
  static int firstLine(CodeModel code) {
    return code.elementStream()
        .filter(LineNumber.class::isInstance)
        .map(LineNumber.class::cast)
        .mapToInt(LineNumber::line)
        .findFirst()
        .orElse(0);
  }
}
