package org.loomgrade.scheduler.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Rewrites calls of the JDK. */
final class CallWeaver {
  private static final Set<String> WATCHED =
      Set.of(
          "java/util/regex/Matcher",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/lang/Iterable",
          "java/lang/invoke/VarHandle");
  private static final Pattern UNWATCHED =
      Pattern.compile(
          "java/util/(function|regex|zip|jar|logging|spi|prefs)/.*"
              + "|java/util/(Random|SplittableRandom|Locale|UUID|Optional\\w*)"
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
    } else if (name.equals("clone") && call.owner().asSymbol().isArray()) {
      code.dup()
          .loadConstant(site.applyAsInt("call clone"))
          .invokestatic(Names.HOOKS, "readWhole", Names.ON_OBJECT_AT_SITE)
          .with(call);
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
    } else if (owner != null && call.name().equalsString("<init>")) {
      constructor(code, call, owner);
    } else if (owner != null && isWatched(owner)) {
      additions.call(code, call, owner, at(call, owner));
    } else {
      code.with(call);
    }
  }

  /** A constructor that copies a collection, which is its last parameter then. */
  private void constructor(CodeBuilder code, InvokeInstruction call, String owner) {
    int last = call.typeSymbol().parameterCount() - 1;
    boolean copies =
        Argument.of(owner, "<init>", call.typeSymbol()).stream().anyMatch(a -> a.index() == last);
    if (copies) {
      code.dup()
          .loadConstant(at(call, owner))
          .invokestatic(Names.HOOKS, "readWhole", Names.ON_OBJECT_AT_SITE);
    }
    code.with(call);
  }

  private int at(InvokeInstruction call, String owner) {
    String simple = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
    String name = call.name().stringValue();
    return site.applyAsInt(name.equals("<init>") ? "new " + simple : "call " + simple + "." + name);
  }

  private static boolean isWatched(String owner) {
    return WATCHED.contains(owner)
        || owner.startsWith("java/text/")
        || (owner.startsWith("java/util/") && !UNWATCHED.matcher(owner).matches());
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
    boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
    String name = call.name().stringValue();
    boolean view = isStatic && owner.equals("java/util/Collections") && name.startsWith("unmod");
    if (!isStatic && isWatched(owner)) {
      additions.call(code, call, owner, at(call, owner));
    } else if (isStatic && owner.startsWith("java/util/concurrent/") && isWatched(owner)) {
      code.loadConstant(at(call, owner))
          .invokestatic(Names.HOOKS, "handOver", Names.AT_SITE)
          .with(call)
          .invokestatic(Names.HOOKS, "joinTasks", Names.NOTHING);
    } else if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
      additions.copy(code, call, at(call, owner));
    } else if (view || !Argument.of(owner, name, call.typeSymbol()).isEmpty()) {
      additions.touching(code, call, owner, view, at(call, owner));
    } else {
      code.with(call);
    }
  }
}
