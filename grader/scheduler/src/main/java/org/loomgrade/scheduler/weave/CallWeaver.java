package org.loomgrade.scheduler.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Rewrites calls of the JDK. */
final class CallWeaver {
  private static final Set<String> WATCHED_LANG =
      Set.of(
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/lang/Iterable",
          "java/lang/invoke/VarHandle");
  private static final Pattern UNWATCHED =
      Pattern.compile(
          "java/util/(function|regex|zip|jar|logging|spi|prefs)/.*"
              + "|java/util/(Random|SplittableRandom|Scanner|Locale|UUID|Formatter|Optional\\w*)"
              + "|java/util/concurrent/(TimeUnit|ThreadLocalRandom)");
  private static final Set<String> ENDS = Set.of("join", "isAlive", "getState", "isInterrupted");

  private final Hierarchy hierarchy;
  private final Additions additions;
  private final ToIntFunction<String> site;

  CallWeaver(Hierarchy hierarchy, Additions additions, ToIntFunction<String> site) {
    this.hierarchy = hierarchy;
    this.additions = additions;
    this.site = site;
  }

  void weave(CodeBuilder code, InvokeInstruction call) {
    String name = call.name().stringValue();
    String type = call.type().stringValue();
    String owner = hierarchy.jdkOwner(call.owner().asInternalName(), name, type);
    if (call.opcode() == Opcode.INVOKESPECIAL) {
      special(code, call, owner, type);
    } else if (isMonitorMethod(name, type)) {
      monitor(code, name, type);
    } else if (owner == null) {
      code.with(call);
    } else if (owner.equals("java/lang/Thread")) {
      thread(code, call, name);
    } else if (!other(code, owner, name, type)) {
      jdk(code, call, owner);
    }
  }

  /** A generator without a seed gets one that follows the schedule's. */
  private void special(
      CodeBuilder code,
      InvokeInstruction call,
      @org.jspecify.annotations.Nullable String owner,
      String type) {
    boolean generator =
        "java/util/Random".equals(owner) || "java/util/SplittableRandom".equals(owner);
    if (generator && call.name().equalsString("<init>") && type.equals("()V")) {
      code.invokestatic(Names.THREADS, "seed", Names.type("()J"))
          .invokespecial(call.owner().asSymbol(), "<init>", Names.type("(J)V"));
    } else {
      code.with(call);
    }
  }

  private static boolean isMonitorMethod(String name, String type) {
    return (name.equals("wait") && Set.of("()V", "(J)V", "(JI)V").contains(type))
        || ((name.equals("notify") || name.equals("notifyAll")) && type.equals("()V"));
  }

  private void monitor(CodeBuilder code, String name, String type) {
    int at = site.applyAsInt("call " + name);
    if (name.equals("wait")) {
      switch (type) {
        case "()V" -> code.lconst_0();
        case "(JI)V" -> code.pop();
        default -> {}
      }
      code.loadConstant(at)
          .invokestatic(Names.HOOKS, "await", Names.type("(Ljava/lang/Object;JI)V"));
    } else {
      code.loadConstant(at)
          .invokestatic(
              Names.HOOKS, name.equals("notify") ? "signal" : "signalAll", Names.ON_OBJECT_AT_SITE);
    }
  }

  private void thread(CodeBuilder code, InvokeInstruction call, String name) {
    int at = site.applyAsInt("call Thread." + name);
    switch (name) {
      case "currentThread" ->
          code.invokestatic(Names.THREADS, name, Names.type("()Ljava/lang/Thread;"));
      case "yield", "onSpinWait" ->
          code.loadConstant(at).invokestatic(Names.THREADS, "giveWay", Names.AT_SITE);
      case "threadId", "getId" ->
          code.invokestatic(Names.THREADS, "threadId", Names.type("(Ljava/lang/Thread;)J"));
      case "activeCount", "enumerate", "getAllStackTraces" ->
          code.invokestatic(Names.CENSUS, name, call.typeSymbol());
      case "holdsLock" ->
          code.invokestatic(Names.THREADS, name, Names.type("(Ljava/lang/Object;)Z"));
      case "start", "sleep", "interrupt", "interrupted", "startVirtualThread" ->
          code.loadConstant(at).invokestatic(Names.HOOKS, "point", Names.AT_SITE).with(call);
      default -> {
        if (ENDS.contains(name)) {
          additions.look(code, call, at);
        } else {
          code.with(call);
        }
      }
    }
  }

  private boolean other(CodeBuilder code, String owner, String name, String type) {
    switch (owner + "." + name + type) {
      case "java/lang/System.nanoTime()J", "java/lang/System.currentTimeMillis()J" ->
          code.loadConstant(site.applyAsInt("call System." + name))
              .invokestatic(Names.THREADS, name, Names.type("(I)J"));
      case "java/lang/System.exit(I)V" ->
          code.loadConstant(site.applyAsInt("call System.exit"))
              .invokestatic(Names.THREADS, "exit", Names.type("(II)V"));
      case "java/lang/Runtime.exit(I)V", "java/lang/Runtime.halt(I)V" ->
          code.loadConstant(site.applyAsInt("call Runtime." + name))
              .invokestatic(Names.THREADS, "exit", Names.type("(Ljava/lang/Object;II)V"));
      case "java/lang/ThreadGroup.activeCount()I",
          "java/lang/ThreadGroup.enumerate([Ljava/lang/Thread;)I",
          "java/lang/management/ThreadMXBean.getThreadCount()I",
          "java/lang/management/ThreadMXBean.getAllThreadIds()[J" ->
          code.invokestatic(Names.CENSUS, name, Names.type(type.replace("(", "(L" + owner + ";")));
      case "java/lang/Math.random()D" ->
          code.invokestatic(Names.THREADS, "random", Names.type("()D"));
      case "java/util/Collections.shuffle(Ljava/util/List;)V" ->
          code.invokestatic(Names.THREADS, "shuffle", Names.type("(Ljava/util/List;)V"));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void jdk(CodeBuilder code, InvokeInstruction call, String owner) {
    boolean watched =
        WATCHED_LANG.contains(owner)
            || (owner.startsWith("java/util/") && !UNWATCHED.matcher(owner).matches());
    if (!watched) {
      code.with(call);
      return;
    }
    String simple = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
    int at = site.applyAsInt("call " + simple + "." + call.name().stringValue());
    if (call.opcode() != Opcode.INVOKESTATIC) {
      additions.call(code, call, at);
    } else if (owner.startsWith("java/util/concurrent/")) {
      code.loadConstant(at)
          .invokestatic(Names.HOOKS, "handOver", Names.AT_SITE)
          .with(call)
          .invokestatic(Names.HOOKS, "joinTasks", Names.NOTHING);
    } else {
      code.with(call);
    }
  }

  /** The type of a static method that does what a call does. */
  static MethodTypeDesc withReceiver(InvokeInstruction call) {
    ClassDesc receiver = call.owner().asSymbol();
    return call.typeSymbol().insertParameterTypes(0, receiver);
  }

  /** Loads the parameters of such a static method. */
  static void loadParameters(CodeBuilder code, MethodTypeDesc type) {
    List<ClassDesc> parameters = type.parameterList();
    for (int i = 0; i < parameters.size(); i++) {
      code.loadLocal(TypeKind.from(parameters.get(i)), code.parameterSlot(i));
    }
  }
}
