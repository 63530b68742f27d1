package org.loomgrade.scheduler.weave;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.engine.Call;

/**
 * Methods added to a class: one for each call that needs its arguments looked at before, or
 * something done after it, however it ends.
 */
final class Additions {
  static final int STATIC = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
  private static final int INSTANCE = ClassFile.ACC_PRIVATE | ClassFile.ACC_SYNTHETIC;

  private static final ClassDesc TIME_UNIT = ClassDesc.of("java.util.concurrent.TimeUnit");

  /** Methods that hand a task over to be started later. */
  private static final Set<String> DELAYING =
      Set.of("schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay", "completeOnTimeout");

  private final ClassDesc self;
  private final boolean isInterface;
  private final List<Added> added = new ArrayList<>();

  Additions(ClassDesc self, boolean isInterface) {
    this.self = self;
    this.isInterface = isInterface;
  }

  private record Added(String name, MethodTypeDesc type, int flags, Consumer<CodeBuilder> body) {}

  /** A call of a method of a collection, a synchronizer or the like. */
  void call(CodeBuilder code, InvokeInstruction call, String owner, int site) {
    MethodTypeDesc type = call.typeSymbol();
    boolean toSuper = call.opcode() == Opcode.INVOKESPECIAL;
    int bits =
        Call.bits(owner, call.name().stringValue(), call.type().stringValue())
            | (toSuper ? Call.SUPER : 0);
    List<ClassDesc> slots = type.insertParameterTypes(0, call.owner().asSymbol()).parameterList();
    Consumer<CodeBuilder> before =
        c -> {
          arguments(c, call, owner, slots, 1, site);
          delay(c, call, slots, site);
          if (owner.equals("java/lang/invoke/VarHandle")) {
            c.aload(0)
                .invokestatic(
                    Names.INITIALIZERS, "ready", Names.type("(Ljava/lang/invoke/VarHandle;)V"));
          }
          c.aload(0);
          argument(c, type);
          c.loadConstant(bits);
          index(c, type, bits);
          c.loadConstant(site)
              .invokestatic(
                  Names.HOOKS, "before", Names.type("(Ljava/lang/Object;Ljava/lang/Object;III)V"));
        };
    Body body =
        new Body(
            slots,
            type.returnType(),
            before,
            c -> c.with(call),
            (c, result) -> {
              c.aload(0);
              argument(c, type);
              result.accept(c);
              c.loadConstant(bits)
                  .invokestatic(
                      Names.HOOKS,
                      "after",
                      Names.type("(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;I)V"));
            });
    if (toSuper) {
      String name = add(nameOf(call), type, INSTANCE, body::surround);
      code.invokespecial(self, name, type, isInterface);
    } else {
      invoke(code, call, type.insertParameterTypes(0, call.owner().asSymbol()), body::surround);
    }
  }

  /** Tells of a task that is to start later, and when. */
  private static void delay(
      CodeBuilder code, InvokeInstruction call, List<ClassDesc> slots, int site) {
    int time = slots.indexOf(ConstantDescs.CD_long);
    if (time < 0 || !DELAYING.contains(call.name().stringValue())) {
      return;
    }
    int unit = slots.indexOf(TIME_UNIT);
    code.lload(slot(slots, time));
    if (unit < 0) {
      code.getstatic(TIME_UNIT, "MILLISECONDS", TIME_UNIT); // java.util.Timer
    } else {
      code.aload(slot(slots, unit));
    }
    code.loadConstant(site)
        .invokestatic(Names.HOOKS, "delayed", Names.type("(JLjava/util/concurrent/TimeUnit;I)V"));
  }

  private static void argument(CodeBuilder code, MethodTypeDesc type) {
    if (type.parameterCount() > 0 && !type.parameterType(0).isPrimitive()) {
      code.aload(1);
    } else {
      code.aconst_null();
    }
  }

  private static void index(CodeBuilder code, MethodTypeDesc type, int bits) {
    if ((bits & Call.ELEMENT) != 0 && type.parameterType(0).equals(ConstantDescs.CD_int)) {
      code.iload(1);
    } else {
      code.iconst_m1();
    }
  }

  /** A call of a method of a thread that may tell that the thread has ended. */
  void look(CodeBuilder code, InvokeInstruction call, int site) {
    MethodTypeDesc type = call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
    boolean joins = call.name().equalsString("join");
    Body body =
        new Body(
            type.parameterList(),
            type.returnType(),
            c ->
                c.aload(0)
                    .loadConstant(joins ? 1 : 0)
                    .loadConstant(site)
                    .invokestatic(Names.THREADS, "looking", Names.type("(Ljava/lang/Thread;II)V")),
            c -> c.with(call),
            (c, result) ->
                c.aload(0)
                    .invokestatic(Names.THREADS, "looked", Names.type("(Ljava/lang/Thread;)V")));
    invoke(code, call, type, body::surround);
  }

  /**
   * A call that reads or changes its arguments, or makes something of the first one.
   *
   * @param made the hook that is told what it made, or null
   */
  void touching(
      CodeBuilder code, InvokeInstruction call, String owner, @Nullable String made, int site) {
    boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
    MethodTypeDesc type =
        isStatic
            ? call.typeSymbol()
            : call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
    List<ClassDesc> slots = type.parameterList();
    invoke(
        code,
        call,
        type,
        c -> {
          arguments(c, call, owner, slots, isStatic ? 0 : 1, site);
          load(c, slots);
          c.with(call);
          if (made != null) {
            c.dup()
                .aload(0)
                .invokestatic(
                    Names.HOOKS, made, Names.type("(Ljava/lang/Object;Ljava/lang/Object;)V"));
          }
          c.return_(TypeKind.from(type.returnType()).asLoadable());
        });
  }

  /** A number is drawn, with one or two bounds. */
  void draw(CodeBuilder code, InvokeInstruction call, int site) {
    MethodTypeDesc type = call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
    TypeKind kind = TypeKind.from(type.returnType());
    invoke(
        code,
        call,
        type,
        c -> {
          whole(c, 0, true, site); // for generators that are for one thread
          load(c, type.parameterList());
          c.with(call);
          if (type.parameterCount() == 2) {
            c.loadConstant(kind == TypeKind.LONG ? (ConstantDesc) 0L : 0);
          }
          for (int i = 1; i < type.parameterCount(); i++) {
            c.loadLocal(kind, slot(type.parameterList(), i));
          }
          c.invokestatic(
                  Names.CHANCE, "again", Names.type(kind == TypeKind.LONG ? "(JJJ)J" : "(III)I"))
              .return_(kind);
        });
  }

  /** {@code System.arraycopy}. */
  void copy(CodeBuilder code, InvokeInstruction call, int site) {
    MethodTypeDesc type = call.typeSymbol();
    invoke(
        code,
        call,
        type,
        c -> {
          load(c, type.parameterList());
          c.loadConstant(site)
              .invokestatic(
                  Names.HOOKS, "copy", Names.type("(Ljava/lang/Object;ILjava/lang/Object;III)V"));
          load(c, type.parameterList());
          c.with(call).return_();
        });
  }

  /** A concatenation of strings, some of which are made of objects. */
  void concatenation(CodeBuilder code, InvokeDynamicInstruction dynamic, int site) {
    MethodTypeDesc type = dynamic.typeSymbol();
    Consumer<CodeBuilder> body =
        c -> {
          for (int i = 0; i < type.parameterCount(); i++) {
            if (Argument.isText(type.parameterType(i))) {
              whole(c, slot(type.parameterList(), i), false, site);
            }
          }
          load(c, type.parameterList());
          c.with(dynamic).areturn();
        };
    code.invokestatic(self, add("", type, STATIC, body), type, isInterface);
  }

  private static void arguments(
      CodeBuilder code,
      InvokeInstruction call,
      String owner,
      List<ClassDesc> slots,
      int first,
      int site) {
    for (Argument argument : Argument.of(owner, call.name().stringValue(), call.typeSymbol())) {
      int slot = slot(slots, argument.index() + first);
      switch (argument.range()) {
        case ALL -> whole(code, slot, argument.write(), site);
        case LENGTH -> part(code, slot, c -> c.iconst_0().iload(slot + 1), argument, site);
        case FROM_TO -> part(code, slot, c -> c.iload(slot + 1).iload(slot + 2), argument, site);
        case FROM_COUNT -> part(code, slot, c -> count(c, slot + 1, slot + 2), argument, site);
        case COPIED -> part(code, slot, c -> between(c, slot), argument, site);
        case EACH ->
            code.aload(slot)
                .loadConstant(site)
                .invokestatic(Names.HOOKS, "readEach", Names.type("([Ljava/lang/Object;I)V"));
      }
    }
  }

  private static void part(
      CodeBuilder code, int slot, Consumer<CodeBuilder> range, Argument argument, int site) {
    code.aload(slot);
    range.accept(code);
    code.loadConstant(argument.write() ? 1 : 0)
        .loadConstant(site)
        .invokestatic(Names.HOOKS, "part", Names.type("(Ljava/lang/Object;IIII)V"));
  }

  private static void count(CodeBuilder code, int from, int count) {
    code.iload(from).iload(from).iload(count).iadd();
  }

  /** {@code getChars(begin, end, array, position)}, whose array is in the slot. */
  private static void between(CodeBuilder code, int slot) {
    code.iload(slot + 1).iload(slot + 1).iload(slot - 1).iadd().iload(slot - 2).isub();
  }

  private static void whole(CodeBuilder code, int slot, boolean write, int site) {
    code.aload(slot).loadConstant(site);
    code.invokestatic(
        Names.HOOKS, write ? "writeWhole" : "readWhole", Names.type("(Ljava/lang/Object;I)V"));
  }

  /** Calls a method that is added in place of one of the JDK's. */
  private void invoke(
      CodeBuilder code, InvokeInstruction call, MethodTypeDesc type, Consumer<CodeBuilder> body) {
    if (call.opcode() != Opcode.INVOKESTATIC) {
      NullReceiver.write(code, call);
    }
    code.invokestatic(self, add(nameOf(call), type, STATIC, body), type, isInterface);
  }

  /** Says which method is called, for {@code boot.NullMessages}. */
  private static String nameOf(InvokeInstruction call) {
    boolean receives =
        call.opcode() == Opcode.INVOKEVIRTUAL || call.opcode() == Opcode.INVOKEINTERFACE;
    String method = call.owner().asInternalName() + "/" + call.name().stringValue();
    return (receives ? ":" : "::") + method.replace('/', ':');
  }

  private String add(String shown, MethodTypeDesc type, int flags, Consumer<CodeBuilder> body) {
    String name = Names.CALL + added.size() + shown;
    added.add(new Added(name, type, flags, body));
    return name;
  }

  void addTo(ClassBuilder builder) {
    for (Added method : added) {
      builder.withMethodBody(method.name, method.type, method.flags, method.body);
    }
  }

  static boolean isInterface(ClassModel model) {
    return (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
  }

  /** The local variable of a parameter; {@code this} counts as the first one, if there is one. */
  private static int slot(List<ClassDesc> parameters, int index) {
    return parameters.subList(0, index).stream()
        .mapToInt(type -> TypeKind.from(type).slotSize())
        .sum();
  }

  /** Loads parameters, which are the first local variables. */
  static void load(CodeBuilder code, List<ClassDesc> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      code.loadLocal(TypeKind.from(parameters.get(i)).asLoadable(), slot(parameters, i));
    }
  }
}
