package org.loomgrade.scheduler.weave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
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
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.loomgrade.scheduler.engine.Call;
import org.loomgrade.scheduler.engine.Sites;
import org.loomgrade.scheduler.report.Site;

/**
 * Static methods added to a class: one for each call that needs something done after it, however it
 * ends, and one for each method reference, so that its body is like a lambda's.
 */
final class Additions {
  private static final int FLAGS =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassDesc self;
  private final Hierarchy hierarchy;
  private final List<Added> added = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  Additions(ClassDesc self, Hierarchy hierarchy) {
    this.self = self;
    this.hierarchy = hierarchy;
  }

  private record Added(String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {}

  private record Reference(
      String name, MethodTypeDesc type, DirectMethodHandleDesc target, int line) {}

  /** A call of a method of a collection, a synchronizer or the like. */
  void call(CodeBuilder code, InvokeInstruction call, int site) {
    String name = call.name().stringValue();
    int bits = Call.bits(call.owner().asInternalName(), name, call.type().stringValue());
    boolean element = (bits & Call.ELEMENT) != 0;
    surround(
        code,
        call,
        before -> {
          before.aload(0).loadConstant(bits);
          if (element) {
            before.iload(1);
          } else {
            before.iconst_m1();
          }
          before
              .loadConstant(site)
              .invokestatic(Names.HOOKS, "before", Names.type("(Ljava/lang/Object;III)V"));
        },
        after ->
            after
                .loadConstant(bits)
                .invokestatic(
                    Names.HOOKS, "after", Names.type("(Ljava/lang/Object;Ljava/lang/Object;I)V")));
  }

  /** A call of a method of a thread that may tell that the thread has ended. */
  void look(CodeBuilder code, InvokeInstruction call, int site) {
    surround(
        code,
        call,
        before -> before.loadConstant(site).invokestatic(Names.HOOKS, "point", Names.AT_SITE),
        after ->
            after
                .pop()
                .checkcast(Names.THREAD)
                .invokestatic(Names.THREADS, "looked", Names.type("(Ljava/lang/Thread;)V")));
  }

  /**
   * @param after finds the receiver and the result, or null, on the stack
   */
  private void surround(
      CodeBuilder code,
      InvokeInstruction call,
      Consumer<CodeBuilder> before,
      Consumer<CodeBuilder> after) {
    String name = Names.CALL + added.size();
    MethodTypeDesc type = CallWeaver.withReceiver(call);
    added.add(new Added(name, type, body -> surrounded(body, call, type, before, after)));
    code.invokestatic(self, name, type, isInterface());
  }

  private static void surrounded(
      CodeBuilder code,
      InvokeInstruction call,
      MethodTypeDesc type,
      Consumer<CodeBuilder> before,
      Consumer<CodeBuilder> after) {
    TypeKind kind = TypeKind.from(type.returnType()).asLoadable();
    int result = kind == TypeKind.VOID ? -1 : code.allocateLocal(kind);
    before.accept(code);
    code.trying(
        tried -> {
          CallWeaver.loadParameters(tried, type);
          tried.with(call);
          if (result >= 0) {
            tried.storeLocal(kind, result);
          }
        },
        catches ->
            catches.catchingAll(handler -> {
              int thrown = handler.allocateLocal(TypeKind.REFERENCE);
              handler.astore(thrown).aload(0).aconst_null();
              after.accept(handler);
              handler.aload(thrown).athrow();
            }));
    code.aload(0);
    if (kind == TypeKind.REFERENCE) {
      code.aload(result);
    } else {
      code.aconst_null();
    }
    after.accept(code);
    if (result >= 0) {
      code.loadLocal(kind, result);
    }
    code.return_(kind);
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
            isInterface()
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

  private boolean isInterface() {
    ClassModel model = hierarchy.model(internal(self));
    return model != null && model.flags().has(AccessFlag.INTERFACE);
  }

  private static String internal(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1);
  }

  void addTo(ClassBuilder builder, ClassModel model) {
    for (Reference reference : references) {
      builder.withMethodBody(
          reference.name, reference.type, FLAGS, code -> reference(code, reference, model));
    }
    for (Added method : added) {
      builder.withMethodBody(method.name, method.type, FLAGS, method.body);
    }
  }

  private void reference(CodeBuilder code, Reference reference, ClassModel model) {
    String file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(a -> a.sourceFile().stringValue())
            .orElse("?");
    String className = internal(self).replace('/', '.');
    CallWeaver calls =
        new CallWeaver(
            hierarchy,
            this,
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
    CallWeaver.loadParameters(code, reference.type);
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
