package org.loomgrade.scheduler.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Rewrites calls of the JDK. */
final class CallWeaver {
  private static final Set<String> WATCHED =
      Set.of(
          "java/util/regex/Matcher",
          "java/util/zip/CRC32",
          "java/util/zip/CRC32C",
          "java/util/zip/Adler32",
          "java/util/zip/Checksum",
          "java/security/MessageDigest",
          "java/io/ByteArrayOutputStream",
          "java/io/ByteArrayInputStream",
          "java/io/CharArrayWriter",
          "java/io/StringWriter",
          "java/io/OutputStream",
          "java/io/InputStream",
          "java/io/Writer",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/lang/Iterable",
          "java/lang/StableValue",
          "java/lang/invoke/VarHandle");
  private static final Set<String> PRINTERS = Set.of("java/io/PrintStream", "java/io/PrintWriter");
  private static final Set<String> PRINTS = Set.of("print", "println", "append", "write");
  private static final Set<String> GENERATORS =
      Set.of(
          "java/util/Random",
          "java/util/SplittableRandom",
          "java/util/concurrent/ThreadLocalRandom",
          "java/util/random/RandomGenerator",
          "java/security/SecureRandom");
  private static final Pattern WRAPS =
      Pattern.compile(
          "(unmodifiable|checked|synchronized).*|newSetFromMap|newSequencedSetFromMap|asLifoQueue");
  private static final Pattern UNWATCHED =
      Pattern.compile(
          "java/util/(function|regex|zip|jar|logging|spi|prefs)/.*"
              + "|java/util/(Random|Locale|UUID|Optional\\w*)"
              + "|java/util/concurrent/(TimeUnit|ThreadLocalRandom)");
  private static final String OF_APPENDABLE = "(Ljava/lang/Appendable;)V";
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
    boolean special = call.opcode() == Opcode.INVOKESPECIAL;
    if (special && !isMonitorMethod(name, type)) {
      special(code, call, owner, type);
    } else if (name.equals("clone") && call.owner().asSymbol().isArray()) {
      code.dup()
          .loadConstant(site.applyAsInt("call clone"))
          .invokestatic(Names.HOOKS, "readWhole", Names.ON_OBJECT_AT_SITE)
          .with(call);
    } else if (isMonitorMethod(name, type)) {
      monitor(code, call, name, type);
    } else if (owner == null) {
      code.with(call);
    } else if (Substitutes.write(code, call, owner, site)) {
      return;
    } else if (owner.equals("java/lang/Thread")) {
      thread(code, call, name);
    } else if (owner.startsWith("java/lang/Thread$Builder") && name.equals("start")) {
      starting(code, call, at(call, owner));
    } else if (owner.equals("java/lang/Class") && name.equals("forName")) {
      code.with(call).dup();
      code.invokestatic(Names.INITIALIZERS, "ready", Names.type("(Ljava/lang/Class;)V"));
    } else {
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
      code.invokestatic(Names.CHANCE, "seed", Names.type("()J"))
          .invokespecial(call.owner().asSymbol(), "<init>", Names.type("(J)V"));
    } else if ("java/lang/ThreadGroup".equals(owner) && type.equals("(Ljava/lang/String;)V")) {
      // Its parent is the group of the thread as the code under test knows it.
      code.invokestatic(Names.THREADS, "currentThread", Names.type("()Ljava/lang/Thread;"))
          .invokevirtual(
              ClassDesc.of("java.lang.Thread"),
              "getThreadGroup",
              Names.type("()Ljava/lang/ThreadGroup;"))
          .swap()
          .invokespecial(
              call.owner().asSymbol(),
              "<init>",
              Names.type("(Ljava/lang/ThreadGroup;Ljava/lang/String;)V"));
    } else if (owner != null && call.name().equalsString("<init>")) {
      constructor(code, call, owner);
    } else if (owner != null && isWatched(owner)) {
      additions.call(code, call, owner, at(call, owner));
    } else {
      code.with(call);
    }
  }

  /** A static method of java.util.concurrent; few of them run something, or wait for it. */
  private void juc(CodeBuilder code, InvokeInstruction call, String owner, String name) {
    boolean future = owner.endsWith("/CompletableFuture");
    code.loadConstant(at(call, owner));
    if (owner.endsWith("/ForkJoinTask") || name.equals("allOf") || name.equals("anyOf")) {
      code.invokestatic(Names.HOOKS, "enterTasks", Names.AT_SITE)
          .with(call)
          .invokestatic(Names.HOOKS, "leaveTasks", Names.NOTHING);
    } else {
      code.invokestatic(Names.HOOKS, future ? "handOver" : "point", Names.AT_SITE).with(call);
    }
  }

  private void starting(CodeBuilder code, InvokeInstruction call, int at) {
    // on top of the stack: what is to be run, or else the thread
    code.dup()
        .loadConstant(at)
        .invokestatic(Names.HOOKS, "starting", Names.ON_OBJECT_AT_SITE)
        .with(call)
        .invokestatic(Names.HOOKS, "started", Names.NOTHING);
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
    if (owner.equals("java/util/Formatter") && call.type().equalsString(OF_APPENDABLE)) {
      int to = code.allocateLocal(TypeKind.REFERENCE);
      code.dup().astore(to).with(call).dup().aload(to);
      code.invokestatic(Names.HOOKS, "view", Names.type("(Ljava/lang/Object;Ljava/lang/Object;)V"));
    } else {
      code.with(call);
    }
  }

  private int at(InvokeInstruction call, String owner) {
    String simple = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
    String name = call.name().stringValue();
    return site.applyAsInt(name.equals("<init>") ? "new " + simple : "call " + simple + "." + name);
  }

  private static boolean isBounded(String name, String type) {
    return (name.equals("nextInt") && (type.equals("(I)I") || type.equals("(II)I")))
        || (name.equals("nextLong") && (type.equals("(J)J") || type.equals("(JJ)J")));
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

  private void monitor(CodeBuilder code, InvokeInstruction call, String name, String type) {
    int at = site.applyAsInt("call " + name);
    if (call.opcode() != Opcode.INVOKESPECIAL) {
      NullReceiver.write(code, call);
    }
    if (name.equals("wait")) {
      switch (type) {
        case "()V" -> code.lconst_0().iconst_0();
        case "(J)V" -> code.iconst_0();
        default -> {}
      }
      code.loadConstant(at)
          .invokestatic(Names.HOOKS, "await", Names.type("(Ljava/lang/Object;JII)V"));
    } else {
      code.loadConstant(at)
          .invokestatic(
              Names.HOOKS, name.equals("notify") ? "signal" : "signalAll", Names.ON_OBJECT_AT_SITE);
    }
  }

  private void thread(CodeBuilder code, InvokeInstruction call, String name) {
    int at = site.applyAsInt("call Thread." + name);
    switch (name) {
      case "start", "startVirtualThread" -> starting(code, call, at);
      case "sleep", "interrupt", "interrupted" ->
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

  private void jdk(CodeBuilder code, InvokeInstruction call, String owner) {
    boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
    String name = call.name().stringValue();
    if (!isStatic && GENERATORS.contains(owner) && isBounded(name, call.type().stringValue())) {
      additions.draw(code, call, at(call, owner));
      return;
    }
    boolean wraps =
        isStatic && owner.equals("java/util/Collections") && WRAPS.matcher(name).matches();
    boolean prints = !isStatic && PRINTERS.contains(owner);
    if (prints && PRINTS.contains(name)) { // they make text of an object before they lock
      code.loadConstant(at(call, owner)).invokestatic(Names.HOOKS, "point", Names.AT_SITE);
    }
    boolean formats = prints && (name.equals("printf") || name.equals("format"));
    if (!isStatic && (formats || isWatched(owner))) {
      additions.call(code, call, owner, at(call, owner));
    } else if (isStatic && owner.startsWith("java/util/concurrent/") && isWatched(owner)) {
      juc(code, call, owner, name);
    } else if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
      additions.copy(code, call, at(call, owner));
    } else if (wraps) {
      additions.touching(
          code, call, owner, name.startsWith("sync") ? "backing" : "view", at(call, owner));
    } else if (owner.equals("java/util/Arrays") && name.startsWith("parallel")) {
      int at = at(call, owner);
      code.loadConstant(at).invokestatic(Names.HOOKS, "enterTasks", Names.AT_SITE);
      additions.touching(code, call, owner, null, at);
      code.invokestatic(Names.HOOKS, "leaveTasks", Names.NOTHING);
    } else if (!Argument.of(owner, name, call.typeSymbol()).isEmpty()) {
      additions.touching(code, call, owner, null, at(call, owner));
    } else {
      code.with(call);
    }
  }
}
