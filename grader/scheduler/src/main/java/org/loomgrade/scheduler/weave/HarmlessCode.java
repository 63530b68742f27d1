package org.loomgrade.scheduler.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.DynamicConstantDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Accepts code that makes constants of the class that it initializes, and no more: enum constants,
 * strings, numbers, lambdas that capture nothing. What is not known to be harmless is not.
 */
final class HarmlessCode implements Predicate<MethodModel> {
  private static final Set<String> BOXES =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short");

  private final ClassModel model;
  private final Hierarchy hierarchy;
  private final String self;
  private final Set<Label> passed = new HashSet<>();

  HarmlessCode(ClassModel model, Hierarchy hierarchy) {
    this.model = model;
    this.hierarchy = hierarchy;
    this.self = model.thisClass().asInternalName();
  }

  @Override
  public boolean test(MethodModel method) {
    return method.code().isPresent()
        && method.code().get().elementStream().allMatch(this::isHarmless);
  }

  private boolean isHarmless(CodeElement element) {
    return switch (element) {
      case LabelTarget target -> passed.add(target.label());
      case BranchInstruction branch -> !passed.contains(branch.target());
      case ConstantInstruction constant ->
          !(constant.constantValue() instanceof DynamicConstantDesc<?>);
      case PseudoInstruction pseudo -> true;
      case LoadInstruction load -> true;
      case StoreInstruction store -> true;
      case StackInstruction stack -> true;
      case NopInstruction nop -> true;
      case ReturnInstruction end -> true;
      case ArrayStoreInstruction store -> true; // the only arrays are those made here
      case NewReferenceArrayInstruction made -> made.componentType().asInternalName().equals(self);
      case NewObjectInstruction made -> isConstant(made.className().asInternalName());
      case FieldInstruction access -> field(access);
      case InvokeInstruction call -> call(call);
      case InvokeDynamicInstruction dynamic -> isBareLambda(dynamic);
      default -> false;
    };
  }

  /** Whether objects of a class are constants of this one: enum constants, perhaps with a body. */
  private boolean isConstant(String type) {
    ClassModel made = hierarchy.model(type);
    return made != null
        && (type.equals(self) || isBody(made))
        && made.fields().stream()
            .filter(f -> !f.flags().has(AccessFlag.STATIC))
            .allMatch(Constants::isConstant);
  }

  private boolean isBody(ClassModel made) {
    return made.superclass().filter(s -> s.asInternalName().equals(self)).isPresent()
        && made.interfaces().isEmpty()
        && made.fields().stream().noneMatch(StaticState::isState)
        && made.methods().stream().noneMatch(m -> m.methodName().equalsString("<clinit>"));
  }

  private boolean field(FieldInstruction access) {
    String owner = access.owner().asInternalName();
    return switch (access.opcode()) {
      case PUTSTATIC -> owner.equals(self);
      case GETSTATIC -> owner.equals(self) || isConstantOf(owner, access);
      default -> isConstant(owner);
    };
  }

  /** Whether a field holds a constant of its own class, which is under test or is the JDK's. */
  private boolean isConstantOf(String owner, FieldInstruction access) {
    ClassModel other = hierarchy.model(owner);
    return access.type().equalsString("L" + owner + ";")
        && (other == null
            ? owner.startsWith("java/")
            : other.flags().has(AccessFlag.ENUM) && !hierarchy.isReset(other));
  }

  private boolean call(InvokeInstruction call) {
    String owner = call.owner().asInternalName();
    String name = call.name().stringValue();
    if (call.opcode() == Opcode.INVOKEVIRTUAL) {
      return owner.equals("java/lang/Class") && name.equals("desiredAssertionStatus");
    }
    if (name.equals("<init>")) {
      return owner.equals("java/lang/Enum") || (isConstant(owner) && called(owner, call));
    }
    boolean boxes = BOXES.contains(owner) && name.equals("valueOf");
    return (boxes && !call.type().stringValue().startsWith("(L"))
        || (owner.equals(self) && name.equals("$values") && called(self, call));
  }

  private boolean called(String owner, InvokeInstruction call) {
    ClassModel callee = owner.equals(self) ? model : hierarchy.model(owner);
    return callee != null
        && callee.methods().stream()
            .filter(m -> m.methodName().equals(call.name()) && m.methodType().equals(call.type()))
            .allMatch(m -> new HarmlessCode(model, hierarchy).test(m));
  }

  /** Whether it makes a lambda that captures nothing. */
  private static boolean isBareLambda(InvokeDynamicInstruction dynamic) {
    return dynamic.typeSymbol().parameterCount() == 0
        && dynamic.bootstrapMethod().owner().displayName().equals("LambdaMetafactory");
  }
}
