package org.loomgrade.scheduler.weave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.Set;
import org.loomgrade.scheduler.engine.Sites;
import org.loomgrade.scheduler.report.Site;

/** Rewrites the instructions of one method. */
final class BodyWeaver implements CodeTransform {
  private final ClassModel model;
  private final MethodModel method;
  private final Hierarchy hierarchy;
  private final CallWeaver calls;
  private final DynamicWeaver dynamics;
  private final boolean elements;
  private final Set<Label> passed = new HashSet<>();
  private final boolean initializer;
  private int line;

  /** How many arrays are being filled as they are made, one inside the other. */
  private int initializing;

  /** Whether the last thing that was done was to make an array or to fill an element of one. */
  private boolean fresh;

  /** In a constructor: how many objects are made but not initialized, {@code this} included. */
  private int unfinished;

  BodyWeaver(
      ClassModel model,
      MethodModel method,
      Hierarchy hierarchy,
      Additions additions,
      References references,
      boolean elements) {
    this.model = model;
    this.method = method;
    this.hierarchy = hierarchy;
    this.elements = elements;
    this.calls = new CallWeaver(hierarchy, additions, this::site);
    this.dynamics = new DynamicWeaver(hierarchy, additions, references, this::site);
    this.initializer = method.methodName().equalsString("<clinit>");
    this.unfinished = method.methodName().equalsString("<init>") ? 1 : 0;
  }

  static Site firstLine(ClassModel model, MethodModel method, String operation) {
    int first =
        method
            .code()
            .flatMap(code ->
                code.elementStream()
                    .filter(LineNumber.class::isInstance)
                    .map(e -> ((LineNumber) e).line())
                    .findFirst())
            .orElse(0);
    return place(model, method, first, operation);
  }

  private static Site place(ClassModel model, MethodModel method, int line, String operation) {
    String file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(a -> a.sourceFile().stringValue())
            .orElse("?");
    return new Site(
        model.thisClass().asInternalName().replace('/', '.'),
        method.methodName().stringValue(),
        file,
        line,
        operation);
  }

  private int site(String operation) {
    return Sites.add(place(model, method, line, operation));
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    follow(element);
    switch (element) {
      case LineNumber number -> {
        line = number.line();
        code.with(number);
      }
      case LabelTarget target -> {
        passed.add(target.label());
        code.with(target);
      }
      case BranchInstruction branch -> {
        if (passed.contains(branch.target())) {
          code.invokestatic(Names.HOOKS, "loop", Names.NOTHING);
        }
        code.with(branch);
      }
      case FieldInstruction access -> field(code, access);
      case ArrayLoadInstruction load when elements -> {
        code.dup2().loadConstant(site("read array element"));
        code.invokestatic(Names.HOOKS, "readElement", Names.ACCESS).with(load);
      }
      case ArrayStoreInstruction store when initializing > 0 -> {
        initializing--;
        code.with(store);
      }
      case ArrayStoreInstruction store when elements -> arrayStore(code, store);
      case MonitorInstruction monitor -> monitor(code, monitor);
      case NewObjectInstruction made -> {
        if (unfinished > 0) {
          unfinished++;
        }
        if (isSecureRandom(made.className().asInternalName())) {
          code.new_(Names.SECURE);
        } else {
          code.with(made);
        }
      }
      case InvokeInstruction call -> {
        if (unfinished > 0 && call.name().equalsString("<init>")) {
          unfinished--;
        }
        if (made(call)) {
          code.invokespecial(Names.SECURE, "<init>", Names.NOTHING);
        } else if (isValues()) {
          code.with(call); // the JDK calls it once in the JVM: Class.getEnumConstantsShared
        } else {
          calls.weave(code, call);
        }
      }
      case InvokeDynamicInstruction dynamic -> dynamics.weave(code, dynamic, line);
      default -> code.with(element);
    }
  }

  private static boolean isSecureRandom(String name) {
    return name.equals("java/security/SecureRandom");
  }

  /** Whether a call initializes an object of ours that is made in place of one of the JDK's. */
  private boolean made(InvokeInstruction call) {
    boolean superCall =
        model.superclass().filter(s -> isSecureRandom(s.asInternalName())).isPresent();
    return !superCall
        && call.name().equalsString("<init>")
        && call.type().equalsString("()V")
        && isSecureRandom(call.owner().asInternalName());
  }

  /** Whether this is what an enum has to copy its constants. */
  private boolean isValues() {
    return model.flags().has(AccessFlag.ENUM)
        && method.methodName().equalsString("values")
        && method.flags().has(AccessFlag.STATIC);
  }

  /** Follows how an array is made and filled: nobody else has it yet. */
  private void follow(CodeElement element) {
    switch (element) {
      case NewPrimitiveArrayInstruction made -> fresh = true;
      case NewReferenceArrayInstruction made -> fresh = true;
      case StackInstruction dup when fresh && dup.opcode() == Opcode.DUP -> {
        initializing++;
        fresh = false;
      }
      case ArrayStoreInstruction store -> fresh = initializing > 0;
      case LabelTarget target -> forgetArrays();
      case BranchInstruction branch -> forgetArrays();
      case StoreInstruction store -> forgetArrays();
      case FieldInstruction access
          when access.opcode() == Opcode.PUTFIELD || access.opcode() == Opcode.PUTSTATIC ->
          forgetArrays();
      default -> {}
    }
  }

  private void forgetArrays() {
    initializing = 0;
    fresh = false;
  }

  private void arrayStore(CodeBuilder code, ArrayStoreInstruction store) {
    TypeKind kind = store.typeKind().asLoadable();
    int value = code.allocateLocal(kind);
    code.storeLocal(kind, value).dup2().loadConstant(site("write array element"));
    code.invokestatic(Names.HOOKS, "writeElement", Names.ACCESS).loadLocal(kind, value).with(store);
  }

  private void monitor(CodeBuilder code, MonitorInstruction monitor) {
    if (monitor.opcode() == Opcode.MONITORENTER) {
      code.loadConstant(site("enter synchronized block"))
          .invokestatic(Names.HOOKS, "enter", Names.ON_OBJECT_AT_SITE);
    } else {
      code.invokestatic(Names.HOOKS, "exit", Names.ON_OBJECT);
    }
  }

  private static boolean stream(CodeBuilder code, FieldInstruction access) {
    if (!access.owner().asInternalName().equals("java/lang/System")) {
      return false;
    }
    String name = access.name().stringValue();
    String type = name.equals("in") ? "()Ljava/io/InputStream;" : "()Ljava/io/PrintStream;";
    code.invokestatic(Names.SYSTEM, name, Names.type(type));
    return true;
  }

  private void field(CodeBuilder code, FieldInstruction access) {
    if (stream(code, access)) {
      return;
    }
    Hierarchy.Declared declared =
        hierarchy.field(access.owner().asInternalName(), access.name().stringValue());
    if (declared == null) {
      code.with(access);
      return;
    }
    if (declared.owner().flags().has(AccessFlag.INTERFACE)
        && StaticState.isState(declared.field())
        && hierarchy.isReset(declared.owner())) {
      ofInterface(code, access, declared.owner());
      return;
    }
    boolean isStatic = access.opcode() == Opcode.GETSTATIC || access.opcode() == Opcode.PUTSTATIC;
    boolean write = access.opcode() == Opcode.PUTFIELD || access.opcode() == Opcode.PUTSTATIC;
    if (isStatic) {
      guard(code, declared.owner());
    }
    boolean unfinishedThis = write && !isStatic && unfinished > 0;
    boolean ownStatic = initializer && isStatic && isSelf(declared.owner()); // nobody else may yet
    if (declared.field().flags().has(AccessFlag.FINAL) || unfinishedThis || ownStatic) {
      code.with(access);
      return;
    }
    TypeKind kind = TypeKind.from(access.typeSymbol()).asLoadable();
    int value = write && !isStatic ? code.allocateLocal(kind) : -1;
    if (isStatic) {
      code.getstatic(Names.HOOKS, "STATICS", ConstantDescs.CD_Object);
    } else if (write) {
      code.storeLocal(kind, value).dup();
    } else {
      code.dup();
    }
    hook(code, declared, write);
    if (value >= 0) {
      code.loadLocal(kind, value);
    }
    code.with(access);
  }

  /** A field of an interface that lives elsewhere, so that it need not be final. */
  private void ofInterface(CodeBuilder code, FieldInstruction access, ClassModel owner) {
    guard(code, owner);
    code.with(
        FieldInstruction.of(
            access.opcode(),
            code.constantPool()
                .classEntry(
                    code.constantPool()
                        .utf8Entry(StaticState.holder(owner.thisClass().asInternalName()))),
            access.name(),
            access.type()));
  }

  private void hook(CodeBuilder code, Hierarchy.Declared declared, boolean write) {
    String type = declared.owner().thisClass().asInternalName();
    String name = declared.field().fieldName().stringValue();
    String shown = type.substring(type.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
    boolean isVolatile = declared.field().flags().has(AccessFlag.VOLATILE);
    code.loadConstant(Sites.field(type + "." + name))
        .loadConstant(site((write ? "write " : "read ") + shown))
        .invokestatic(
            Names.HOOKS, (write ? "write" : "read") + (isVolatile ? "Volatile" : ""), Names.ACCESS);
  }

  private void guard(CodeBuilder code, ClassModel owner) {
    if (!isSelf(owner) && hierarchy.isReset(owner)) {
      StaticReset.ready(code, owner);
    }
  }

  private boolean isSelf(ClassModel owner) {
    return owner.thisClass().asInternalName().equals(model.thisClass().asInternalName());
  }
}
