package org.loomgrade.scheduler.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.util.List;
import java.util.function.ToIntFunction;

/** Rewrites what is linked when it is first run: concatenations, lambdas, pattern switches. */
final class DynamicWeaver {
  private static final ClassDesc SWITCHES =
      ClassDesc.of("org.loomgrade.scheduler.engine.EnumSwitches");

  private final Hierarchy hierarchy;
  private final Additions additions;
  private final References references;
  private final ToIntFunction<String> site;

  DynamicWeaver(
      Hierarchy hierarchy, Additions additions, References references, ToIntFunction<String> site) {
    this.hierarchy = hierarchy;
    this.additions = additions;
    this.references = references;
    this.site = site;
  }

  void weave(CodeBuilder code, InvokeDynamicInstruction dynamic, int line) {
    String linker = dynamic.bootstrapMethod().owner().displayName();
    if (linker.equals("StringConcatFactory") && readsObjects(dynamic)) {
      additions.concatenation(code, dynamic, site.applyAsInt("read as text"));
    } else if (linker.equals("LambdaMetafactory")) {
      readyFor(code, dynamic);
      code.with(references.ownLambda(dynamic, line));
    } else if (linker.equals("SwitchBootstraps") && selectsConstants(dynamic)) {
      code.invokedynamic(ours(dynamic));
    } else {
      code.with(dynamic);
    }
  }

  private static boolean readsObjects(InvokeDynamicInstruction dynamic) {
    return dynamic.typeSymbol().parameterList().stream().anyMatch(Argument::isText);
  }

  /** The class of a lambda is initialized as others are, with the interfaces that it implements. */
  private void readyFor(CodeBuilder code, InvokeDynamicInstruction dynamic) {
    String implemented = dynamic.typeSymbol().returnType().descriptorString();
    ClassModel model = hierarchy.model(implemented.substring(1, implemented.length() - 1));
    if (model != null) {
      new StaticState(hierarchy).withLambda(model).forEach(i -> StaticReset.ready(code, i));
    }
  }

  /** Whether a switch's labels are types and enum constants; other switches know no constant. */
  private static boolean selectsConstants(InvokeDynamicInstruction dynamic) {
    List<ConstantDesc> labels = dynamic.bootstrapArgs();
    boolean names = dynamic.bootstrapMethod().methodName().equals("enumSwitch");
    return labels.stream().allMatch(l -> isType(l) || (names ? l instanceof String : isConstant(l)))
        && labels.stream().anyMatch(l -> names ? isType(l) : isConstant(l));
  }

  private static boolean isType(ConstantDesc label) {
    return label instanceof ClassDesc type && !type.isPrimitive();
  }

  private static boolean isConstant(ConstantDesc label) {
    return label instanceof DynamicConstantDesc<?> constant
        && constant.constantType().displayName().equals("Enum$EnumDesc");
  }

  private static DynamicCallSiteDesc ours(InvokeDynamicInstruction dynamic) {
    DirectMethodHandleDesc bootstrap =
        MethodHandleDesc.of(
            DirectMethodHandleDesc.Kind.STATIC,
            SWITCHES,
            "typeSwitch",
            dynamic.bootstrapMethod().lookupDescriptor());
    return DynamicCallSiteDesc.of(
        bootstrap,
        dynamic.name().stringValue(),
        dynamic.typeSymbol(),
        dynamic.bootstrapArgs().toArray(ConstantDesc[]::new));
  }
}
