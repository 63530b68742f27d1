package org.loomgrade.scheduler.weave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.List;
import org.loomgrade.scheduler.engine.Sites;
import org.loomgrade.scheduler.report.Site;

/** Static methods added to a class, one for each method reference, so that it is like a lambda. */
final class References {
  private final ClassDesc self;
  private final boolean isInterface;
  private final Hierarchy hierarchy;
  private final List<Reference> references = new ArrayList<>();

  References(ClassDesc self, boolean isInterface, Hierarchy hierarchy) {
    this.self = self;
    this.isInterface = isInterface;
    this.hierarchy = hierarchy;
  }

  private record Reference(
      String name, MethodTypeDesc type, DirectMethodHandleDesc target, int line) {}

  /** Such a lambda is found again by the name of its method: {@code LambdaMetafactory}. */
  private static boolean isSerializable(
      DirectMethodHandleDesc bootstrap, List<ConstantDesc> arguments) {
    return bootstrap.methodName().equals("altMetafactory")
        && arguments.get(3) instanceof Integer flags
        && (flags & LambdaMetafactory.FLAG_SERIALIZABLE) != 0;
  }

  /** The instruction itself, or one that makes a lambda of a method reference. */
  InvokeDynamicInstruction ownLambda(InvokeDynamicInstruction dynamic, int line) {
    DirectMethodHandleDesc bootstrap = dynamic.bootstrapMethod();
    List<ConstantDesc> arguments = new ArrayList<>(dynamic.bootstrapArgs());
    boolean lambda =
        bootstrap.owner().descriptorString().equals("Ljava/lang/invoke/LambdaMetafactory;");
    if (!lambda
        || !(arguments.get(1) instanceof DirectMethodHandleDesc target)
        || target.methodName().startsWith("lambda$")
        || isSerializable(bootstrap, arguments)
        || target.kind() == DirectMethodHandleDesc.Kind.SPECIAL
        || target.kind() == DirectMethodHandleDesc.Kind.INTERFACE_SPECIAL) {
      return dynamic;
    }
    MethodTypeDesc type = target.invocationType();
    MethodTypeDesc captured = dynamic.typeSymbol();
    if (captured.parameterCount() > 0) {
      // pool::execute captures an ExecutorService but names a method of Executor
      type = type.changeParameterType(0, captured.parameterType(0));
    }
    String name = Names.LAMBDA + references.size();
    references.add(new Reference(name, type, target, line));
    arguments.set(
        1,
        MethodHandleDesc.ofMethod(
            isInterface
                ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC
                : DirectMethodHandleDesc.Kind.STATIC,
            self,
            name,
            type));
    return InvokeDynamicInstruction.of(
        ConstantPoolBuilder.of()
            .invokeDynamicEntry(
                DynamicCallSiteDesc.of(
                    bootstrap,
                    dynamic.name().stringValue(),
                    dynamic.typeSymbol(),
                    arguments.toArray(ConstantDesc[]::new))));
  }

  void addTo(ClassBuilder builder, ClassModel model, Additions additions) {
    for (Reference reference : references) {
      builder.withMethodBody(
          reference.name,
          reference.type,
          Additions.STATIC,
          code -> body(code, reference, model, additions));
    }
  }

  private void body(CodeBuilder code, Reference reference, ClassModel model, Additions additions) {
    String file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(a -> a.sourceFile().stringValue())
            .orElse("?");
    String className = model.thisClass().asInternalName().replace('/', '.');
    CallWeaver calls =
        new CallWeaver(
            hierarchy,
            additions,
            operation ->
                Sites.add(new Site(className, reference.name, file, reference.line, operation)));
    Wrapping wrapping = Wrapping.task();
    wrapping.atStart(code);
    target(code, reference, calls);
    wrapping.accept(
        code, ReturnInstruction.of(TypeKind.from(reference.type.returnType()).asLoadable()));
    wrapping.atEnd(code);
  }

  private static void target(CodeBuilder code, Reference reference, CallWeaver calls) {
    DirectMethodHandleDesc target = reference.target;
    boolean constructor = target.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
    if (constructor) {
      code.new_(target.owner()).dup();
    }
    Additions.load(code, reference.type.parameterList());
    Opcode opcode =
        switch (target.kind()) {
          case STATIC, INTERFACE_STATIC -> Opcode.INVOKESTATIC;
          case INTERFACE_VIRTUAL -> Opcode.INVOKEINTERFACE;
          case CONSTRUCTOR -> Opcode.INVOKESPECIAL;
          default -> Opcode.INVOKEVIRTUAL;
        };
    MethodTypeDesc type = MethodTypeDesc.ofDescriptor(target.lookupDescriptor());
    calls.weave(
        code,
        InvokeInstruction.of(
            opcode,
            code.constantPool().classEntry(target.owner()),
            code.constantPool().utf8Entry(constructor ? "<init>" : target.methodName()),
            code.constantPool().utf8Entry(type),
            target.isOwnerInterface()));
  }
}
