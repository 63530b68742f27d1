package org.loomgrade.scheduler.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Methods of the JDK in whose place methods of ours are called, with the same parameters. */
final class Substitutes {
  private static final ClassDesc UNORDERED =
      ClassDesc.of("org.loomgrade.scheduler.engine.Unordered");

  /**
   * A method of ours.
   *
   * @param sited whether its last parameter is the place of the call
   */
  private record Substitute(ClassDesc owner, String name, boolean sited) {}

  private static final Map<String, Substitute> METHODS =
      Map.ofEntries(
          Map.entry(
              "java/lang/invoke/MethodHandles$Lookup.findStaticVarHandle",
              plain(Names.INITIALIZERS, "findStaticVarHandle")),
          Map.entry("java/lang/System.nanoTime", sited(Names.THREADS, "nanoTime")),
          Map.entry(
              "java/lang/System.currentTimeMillis", sited(Names.THREADS, "currentTimeMillis")),
          Map.entry("java/lang/System.exit", sited(Names.SYSTEM, "exit")),
          Map.entry("java/lang/System.setIn", plain(Names.SYSTEM, "setIn")),
          Map.entry("java/lang/System.setOut", plain(Names.SYSTEM, "setOut")),
          Map.entry("java/lang/System.setErr", plain(Names.SYSTEM, "setErr")),
          Map.entry("java/lang/System.identityHashCode", plain(Names.CHANCE, "identityHash")),
          Map.entry("java/lang/Object.hashCode", plain(Names.CHANCE, "hash")),
          Map.entry("java/lang/Runtime.exit", sited(Names.SYSTEM, "exit")),
          Map.entry("java/lang/Runtime.halt", sited(Names.SYSTEM, "exit")),
          Map.entry("java/lang/Runtime.addShutdownHook", plain(Names.SYSTEM, "addShutdownHook")),
          Map.entry(
              "java/lang/Runtime.removeShutdownHook", plain(Names.SYSTEM, "removeShutdownHook")),
          Map.entry(
              "java/lang/Runtime.availableProcessors", plain(Names.SYSTEM, "availableProcessors")),
          Map.entry("java/lang/Runtime.maxMemory", plain(Names.SYSTEM, "maxMemory")),
          Map.entry("java/lang/Runtime.totalMemory", plain(Names.SYSTEM, "totalMemory")),
          Map.entry("java/lang/Runtime.freeMemory", plain(Names.SYSTEM, "freeMemory")),
          Map.entry(
              "java/lang/Throwable.printStackTrace()V", plain(Names.SYSTEM, "printStackTrace")),
          Map.entry("java/lang/IO.println", plain(Names.SYSTEM, "println")),
          Map.entry("java/lang/IO.print", plain(Names.SYSTEM, "print")),
          Map.entry("java/lang/IO.readln", plain(Names.SYSTEM, "readln")),
          Map.entry(
              "java/lang/Thread.setDefaultUncaughtExceptionHandler",
              plain(Names.SYSTEM, "setDefaultHandler")),
          Map.entry(
              "java/lang/Thread.getDefaultUncaughtExceptionHandler",
              plain(Names.SYSTEM, "getDefaultHandler")),
          Map.entry("java/lang/Thread.currentThread", plain(Names.THREADS, "currentThread")),
          Map.entry("java/lang/Thread.yield", sited(Names.THREADS, "giveWay")),
          Map.entry("java/lang/Thread.onSpinWait", sited(Names.THREADS, "giveWay")),
          Map.entry("java/lang/Thread.threadId", plain(Names.THREADS, "threadId")),
          Map.entry("java/lang/Thread.getId", plain(Names.THREADS, "threadId")),
          Map.entry("java/lang/Thread.holdsLock", plain(Names.THREADS, "holdsLock")),
          Map.entry("java/lang/Thread.getStackTrace", plain(Names.CENSUS, "getStackTrace")),
          Map.entry("java/lang/Thread.activeCount", sited(Names.CENSUS, "activeCount")),
          Map.entry("java/lang/Thread.enumerate", sited(Names.CENSUS, "enumerate")),
          Map.entry("java/lang/Thread.getAllStackTraces", sited(Names.CENSUS, "getAllStackTraces")),
          Map.entry("java/lang/ThreadGroup.activeCount", sited(Names.CENSUS, "activeCount")),
          Map.entry(
              "java/lang/ThreadGroup.enumerate([Ljava/lang/Thread;)I",
              sited(Names.CENSUS, "enumerate")),
          Map.entry(
              "java/lang/ThreadGroup.enumerate([Ljava/lang/Thread;Z)I",
              sited(Names.CENSUS, "enumerate")),
          Map.entry("java/lang/ThreadGroup.interrupt", plain(Names.CENSUS, "interrupt")),
          Map.entry(
              "java/lang/management/ThreadMXBean.getThreadCount",
              sited(Names.CENSUS, "getThreadCount")),
          Map.entry(
              "java/lang/management/ThreadMXBean.getDaemonThreadCount",
              sited(Names.CENSUS, "getDaemonThreadCount")),
          Map.entry(
              "java/lang/management/ThreadMXBean.getPeakThreadCount",
              plain(Names.CENSUS, "getPeakThreadCount")),
          Map.entry(
              "java/lang/management/ThreadMXBean.getTotalStartedThreadCount",
              plain(Names.CENSUS, "getTotalStartedThreadCount")),
          Map.entry(
              "java/lang/management/ThreadMXBean.getAllThreadIds",
              sited(Names.CENSUS, "getAllThreadIds")),
          Map.entry(
              "java/lang/management/ThreadMXBean.findDeadlockedThreads",
              plain(Names.CENSUS, "findDeadlockedThreads")),
          Map.entry(
              "java/lang/management/ThreadMXBean.findMonitorDeadlockedThreads",
              plain(Names.CENSUS, "findDeadlockedThreads")),
          Map.entry(
              "java/lang/management/ThreadMXBean.dumpAllThreads",
              plain(Names.INFOS, "dumpAllThreads")),
          Map.entry(
              "java/lang/management/ThreadMXBean.getThreadInfo",
              plain(Names.INFOS, "getThreadInfo")),
          Map.entry("java/util/concurrent/TimeUnit.sleep", sited(Names.THREADS, "sleep")),
          Map.entry(
              "java/util/concurrent/CompletableFuture.delayedExecutor",
              sited(Names.THREADS, "delayedExecutor")),
          Map.entry("java/util/concurrent/TimeUnit.timedWait", sited(Names.THREADS, "timedWait")),
          Map.entry("java/util/concurrent/TimeUnit.timedJoin", sited(Names.THREADS, "timedJoin")),
          Map.entry("java/lang/Math.random", plain(Names.CHANCE, "random")),
          Map.entry("java/lang/StrictMath.random", plain(Names.CHANCE, "random")),
          Map.entry(
              "java/util/Collections.shuffle(Ljava/util/List;)V", plain(Names.CHANCE, "shuffle")),
          Map.entry("java/util/Collections.swap", sited(Names.HOOKS, "swap")),
          Map.entry("java/lang/invoke/VarHandle.fullFence", plain(Names.HOOKS, "fence")),
          Map.entry("java/lang/invoke/VarHandle.acquireFence", plain(Names.HOOKS, "fence")),
          Map.entry("java/lang/invoke/VarHandle.releaseFence", plain(Names.HOOKS, "fence")),
          Map.entry("java/lang/invoke/VarHandle.loadLoadFence", plain(Names.HOOKS, "fence")),
          Map.entry("java/lang/invoke/VarHandle.storeStoreFence", plain(Names.HOOKS, "fence")),
          Map.entry("java/util/UUID.randomUUID", plain(Names.CHANCE, "randomUuid")),
          Map.entry(
              "java/util/random/RandomGenerator.getDefault", plain(Names.CHANCE, "generator")),
          Map.entry("java/util/random/RandomGenerator.of", plain(Names.CHANCE, "generator")),
          Map.entry(
              "java/util/random/RandomGeneratorFactory.create()"
                  + "Ljava/util/random/RandomGenerator;",
              plain(Names.CHANCE, "create")),
          Map.entry("java/security/SecureRandom.getInstanceStrong", plain(Names.CHANCE, "secure")),
          Map.entry(
              "java/security/SecureRandom.getInstance(Ljava/lang/String;)"
                  + "Ljava/security/SecureRandom;",
              plain(Names.CHANCE, "secure")),
          Map.entry("java/util/Set.copyOf", plain(UNORDERED, "copy")),
          Map.entry("java/util/Map.copyOf", plain(UNORDERED, "copy")),
          Map.entry("java/util/Map.ofEntries", plain(UNORDERED, "map")));

  private Substitutes() {}

  private static Substitute plain(ClassDesc owner, String name) {
    return new Substitute(owner, name, false);
  }

  private static Substitute sited(ClassDesc owner, String name) {
    return new Substitute(owner, name, true);
  }

  /**
   * Writes a call in place of another one.
   *
   * @param named the class of the JDK that the call names
   * @return false, with nothing written, when there is none in its place
   */
  static boolean write(
      CodeBuilder code, InvokeInstruction call, String named, ToIntFunction<String> site) {
    String owner = declaring(named, call);
    String method = owner + "." + call.name().stringValue();
    if (method.equals("java/util/Set.of") || method.equals("java/util/Map.of")) {
      collect(code, call.typeSymbol());
      boolean set = owner.endsWith("Set");
      code.invokestatic(
          UNORDERED,
          set ? "set" : "map",
          Names.type("([Ljava/lang/Object;)Ljava/util/" + (set ? "Set;" : "Map;")));
      return true;
    }
    Substitute substitute = substitute(method, call.type().stringValue());
    if (substitute == null) {
      return false;
    }
    MethodTypeDesc type = call.typeSymbol();
    if (call.opcode() != Opcode.INVOKESTATIC) {
      type = type.insertParameterTypes(0, ClassDesc.ofInternalName(owner));
      NullReceiver.write(code, call);
    }
    if (substitute.sited) {
      String simple = owner.substring(owner.lastIndexOf('/') + 1);
      code.loadConstant(site.applyAsInt("call " + simple + "." + call.name().stringValue()));
      type = type.insertParameterTypes(type.parameterCount(), ConstantDescs.CD_int);
    }
    code.invokestatic(substitute.owner, substitute.name, type);
    return true;
  }

  /** The class that declares the method, where it matters: javac names that of the receiver. */
  private static String declaring(String named, InvokeInstruction call) {
    boolean prints = call.name().equalsString("printStackTrace") && call.type().equalsString("()V");
    return prints ? "java/lang/Throwable" : named;
  }

  private static @Nullable Substitute substitute(String method, String type) {
    Substitute exact = METHODS.get(method + type);
    return exact == null ? METHODS.get(method) : exact;
  }

  /** Puts the arguments on the stack into an array, unless they are one. */
  private static void collect(CodeBuilder code, MethodTypeDesc type) {
    int count = type.parameterCount();
    if (count == 1 && type.parameterType(0).isArray()) {
      return;
    }
    int first = code.allocateLocal(TypeKind.REFERENCE);
    for (int i = 1; i < count; i++) {
      code.allocateLocal(TypeKind.REFERENCE);
    }
    for (int i = count - 1; i >= 0; i--) {
      code.astore(first + i);
    }
    code.loadConstant(count).anewarray(ConstantDescs.CD_Object);
    for (int i = 0; i < count; i++) {
      code.dup().loadConstant(i).aload(first + i).aastore();
    }
  }
}
