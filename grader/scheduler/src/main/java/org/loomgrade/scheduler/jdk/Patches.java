package org.loomgrade.scheduler.jdk;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is changed in the JDK's classes: instructions that are replaced wherever they stand, and
 * code put at the head of methods. Members were read in Temurin 25.0.3; {@link JdkWeaver} refuses a
 * JDK that lacks one, and the corpus notices one that does something else.
 */
final class Patches {
  static final ClassDesc JDK = ClassDesc.of("org.loomgrade.scheduler.boot.Jdk");
  private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
  private static final ClassDesc STATE = ClassDesc.of("java.lang.Thread$State");
  private static final ClassDesc POOL = ClassDesc.of("java.util.concurrent.ForkJoinPool");
  private static final ClassDesc INSTANT = ClassDesc.of("java.time.Instant");
  private static final ClassDesc OBJECT = ConstantDescs.CD_Object;

  private static final Set<String> POOLS =
      Set.of(
          "java/util/concurrent/ForkJoinPool.common",
          "java/util/concurrent/CompletableFuture.ASYNC_POOL");

  /** Heads of methods, by {@code class.method+descriptor}. */
  static final Map<String, Head> HEADS =
      Map.ofEntries(
          Map.entry(
              "java/lang/Thread.start()V",
              code -> {
                code.aload(0).aconst_null();
                returnIf(code.invokestatic(JDK, "start", type(bool(), THREAD, OBJECT)));
              }),
          Map.entry(
              "java/lang/Thread.start(Ljdk/internal/vm/ThreadContainer;)V",
              code -> {
                code.aload(0).aload(1);
                returnIf(code.invokestatic(JDK, "start", type(bool(), THREAD, OBJECT)));
              }),
          Map.entry(
              "java/lang/Thread.interrupt()V",
              code ->
                  forward(
                      code,
                      TypeKind.VOID,
                      c -> c.invokevirtual(THREAD, "interrupt", type(nothing())))),
          Map.entry(
              "java/lang/Thread.isInterrupted()Z",
              code ->
                  forward(
                      code,
                      TypeKind.BOOLEAN,
                      c -> c.invokevirtual(THREAD, "isInterrupted", type(bool())))),
          Map.entry(
              "java/lang/Thread.alive()Z",
              code ->
                  forward(
                      code,
                      TypeKind.BOOLEAN,
                      c -> c.invokevirtual(THREAD, "isAlive", type(bool())))),
          Map.entry(
              "java/lang/Thread.join(J)V",
              code ->
                  forward(
                      code,
                      TypeKind.VOID,
                      c -> c.lload(1).invokevirtual(THREAD, "join", type(nothing(), millis())))),
          Map.entry("java/lang/Thread.threadState()Ljava/lang/Thread$State;", state()),
          Map.entry(
              "java/lang/Thread.dispatchUncaughtException(Ljava/lang/Throwable;)V",
              code -> {
                code.aload(0).aload(1);
                returnIf(
                    code.invokestatic(
                        JDK, "uncaught", type(bool(), THREAD, ConstantDescs.CD_Throwable)));
              }),
          Map.entry(
              "java/lang/VirtualThread.submitRunContinuation(Ljava/util/concurrent/Executor;Z)V",
              code -> {
                code.aload(1).aload(0);
                returnIf(code.invokestatic(JDK, "submit", type(bool(), OBJECT, THREAD)));
              }),
          Map.entry(
              "java/lang/VirtualThread.interrupt()V",
              code -> code.aload(0).invokestatic(JDK, "interrupting", type(nothing(), THREAD))),
          Map.entry(
              "java/lang/Enum.hashCode()I",
              code ->
                  code.aload(0)
                      .invokestatic(
                          JDK,
                          "enumHash",
                          type(ConstantDescs.CD_int, ClassDesc.of("java.lang.Enum")))
                      .dup()
                      .ifThenElse(Opcode.IFNE, CodeBuilder::ireturn, CodeBuilder::pop)),
          Map.entry(
              "java/lang/VirtualThread.parkOnCarrierThread(ZJ)V",
              code -> code.invokestatic(JDK, "pinned", type(nothing()))),
          Map.entry("java/lang/VirtualThread.threadState()Ljava/lang/Thread$State;", state()),
          Map.entry(
              "java/util/concurrent/locks/LockSupport.getBlocker(Ljava/lang/Thread;)"
                  + "Ljava/lang/Object;",
              parking(0)),
          Map.entry(
              "java/util/concurrent/locks/AbstractQueuedSynchronizer.isQueued"
                  + "(Ljava/lang/Thread;)Z",
              parking(1)),
          Map.entry(
              "java/util/concurrent/locks/LockSupport.unpark(Ljava/lang/Thread;)V", parking(0)),
          Map.entry(
              "java/util/concurrent/ForkJoinTask.fork()Ljava/util/concurrent/ForkJoinTask;",
              code -> {
                ClassDesc task = ClassDesc.of("java.util.concurrent.ForkJoinTask");
                code.aload(0).invokestatic(JDK, "fork", type(bool(), task));
                code.ifThen(then -> then.aload(0).areturn());
              }),
          Map.entry(
              "java/util/concurrent/ForkJoinTask.getPool()Ljava/util/concurrent/ForkJoinPool;",
              code ->
                  code.invokestatic(JDK, "forkedIn", type(OBJECT))
                      .dup()
                      .ifThenElse(
                          Opcode.IFNONNULL, c -> c.checkcast(POOL).areturn(), CodeBuilder::pop)),
          Map.entry(
              "java/util/concurrent/ForkJoinTask.inForkJoinPool()Z",
              code ->
                  code.invokestatic(JDK, "forkedIn", type(OBJECT))
                      .ifThen(Opcode.IFNONNULL, c -> c.iconst_1().ireturn())),
          Map.entry("java/util/concurrent/FutureTask.set(Ljava/lang/Object;)V", completing(0)),
          Map.entry(
              "java/util/concurrent/FutureTask.setException(Ljava/lang/Throwable;)V",
              completing(0)),
          Map.entry(
              "java/util/concurrent/ScheduledThreadPoolExecutor.reExecutePeriodic"
                  + "(Ljava/util/concurrent/RunnableScheduledFuture;)V",
              completing(1)),
          Map.entry(
              "java/util/concurrent/CompletableFuture.internalComplete(Ljava/lang/Object;)Z",
              completing(1)),
          Map.entry("java/util/concurrent/CompletableFuture.completeNull()Z", completing(1)),
          Map.entry(
              "java/util/concurrent/CompletableFuture.completeValue(Ljava/lang/Object;)Z",
              completing(1)),
          Map.entry(
              "java/util/concurrent/CompletableFuture.completeThrowable(Ljava/lang/Throwable;)Z",
              completing(1)),
          Map.entry(
              "java/util/concurrent/CompletableFuture.completeRelay(Ljava/lang/Object;)Z",
              completing(1)),
          Map.entry(
              "java/time/Clock.currentInstant()Ljava/time/Instant;",
              code -> {
                code.invokestatic(JDK, "instantNanos", type(millis()));
                code.dup2().lconst_0().lcmp();
                code.ifThenElse(
                    Opcode.IFGE,
                    known ->
                        known
                            .lstore(0)
                            .lconst_0()
                            .lload(0)
                            .invokestatic(
                                INSTANT,
                                "ofEpochSecond",
                                type(INSTANT, ConstantDescs.CD_long, ConstantDescs.CD_long))
                            .areturn(),
                    CodeBuilder::pop2);
              }));

  private Patches() {}

  private static Head state() {
    return code ->
        code.aload(0)
            .invokestatic(JDK, "state", type(STATE, THREAD))
            .dup()
            .ifThenElse(Opcode.IFNULL, CodeBuilder::pop, CodeBuilder::areturn);
  }

  private static Head completing(int chained) {
    return code ->
        code.aload(0)
            .loadConstant(chained)
            .invokestatic(JDK, "completing", type(nothing(), OBJECT, bool()));
  }

  /** Puts the thread that really parks into a parameter. */
  private static Head parking(int slot) {
    return code -> code.aload(slot).invokestatic(JDK, "parking", type(THREAD, THREAD)).astore(slot);
  }

  /** Code put at the head of a method. */
  interface Head {
    void emit(CodeBuilder code);
  }

  /**
   * The name of what is put in the place of an instruction, or null when it stays.
   *
   * @param owner the class and method that it stands in
   */
  static @Nullable String name(String owner, CodeElement element) {
    return switch (element) {
      case InvokeInstruction call -> {
        String target = call.owner().asInternalName() + "." + call.name().stringValue();
        yield isReplaced(owner, target) ? target : null;
      }
      case FieldInstruction read when read.opcode() == Opcode.GETSTATIC -> {
        String target = read.owner().asInternalName() + "." + read.name().stringValue();
        yield POOLS.contains(target) && !owner.endsWith("<clinit>") ? target : null;
      }
      case MonitorInstruction monitor ->
          isTimer(owner) ? "monitor" : isCallingBack(owner) ? "guard" : null;
      default -> null;
    };
  }

  private static boolean isReplaced(String owner, String target) {
    return switch (target) {
      case "java/lang/System.nanoTime", "java/lang/System.currentTimeMillis" -> true;
      case "jdk/internal/misc/Unsafe.park", "jdk/internal/misc/Unsafe.unpark" -> isPool(owner);
      case "java/lang/Thread.currentThread" ->
          isForkJoin(owner)
              || owner.equals("java/lang/Thread.<init>")
              || owner.startsWith("java/util/concurrent/Executors$DefaultThreadFactory")
              || owner.startsWith("java/util/concurrent/ThreadPerTaskExecutor")
              || owner.equals("java/util/concurrent/ThreadPoolExecutor.runWorker");
      case "jdk/internal/access/JavaLangAccess.currentCarrierThread" -> isForkJoin(owner);
      case "java/lang/Thread.threadId" ->
          owner.startsWith("java/util/concurrent/ThreadLocalRandom");
      case "java/lang/Object.notify", "java/lang/Object.wait" -> isTimer(owner);
      case "java/lang/Object.hashCode" -> isHashTable(owner);
      default -> false;
    };
  }

  /** What helps or compensates when the calling thread is a worker. */
  private static boolean isForkJoin(String owner) {
    return owner.startsWith("java/util/concurrent/ForkJoinPool")
        || owner.startsWith("java/util/concurrent/ForkJoinTask")
        || owner.startsWith("java/util/concurrent/CountedCompleter")
        || owner.startsWith("java/util/concurrent/CompletableFuture");
  }

  /** Tables that the JDK keeps threads and workers in, and goes through when it interrupts them. */
  private static boolean isHashTable(String owner) {
    return owner.equals("java/util/HashMap.hash")
        || owner.startsWith("java/util/concurrent/ConcurrentHashMap.");
  }

  /** Those that hold a lock, as that of a bin, while they call what they were given. */
  private static boolean isCallingBack(String owner) {
    return owner.startsWith("java/util/concurrent/ConcurrentHashMap")
        || owner.startsWith("java/util/concurrent/CopyOnWriteArrayList")
        || owner.startsWith("jdk/internal/lang/stable/");
  }

  private static boolean isTimer(String owner) {
    return owner.startsWith("java/util/Timer");
  }

  /**
   * Writes what is put in the place of an instruction that has a name.
   *
   * @param owner the class and method that it stands in
   */
  static void write(CodeBuilder code, String owner, CodeElement element) {
    switch (element) {
      case InvokeInstruction call when isForkJoin(owner) && isThread(call) ->
          worker(code, owner, call);
      case InvokeInstruction call -> call(code, call);
      case FieldInstruction read ->
          code.with(read).invokestatic(JDK, "commonPool", type(OBJECT, OBJECT)).checkcast(POOL);
      case MonitorInstruction monitor when isCallingBack(owner) -> guard(code, owner, monitor);
      case MonitorInstruction monitor -> {
        boolean enter = monitor.opcode() == Opcode.MONITORENTER;
        code.dup().invokestatic(JDK, enter ? "enter" : "exit", type(bool(), OBJECT));
        code.ifThenElse(CodeBuilder::pop, real -> real.with(monitor));
      }
      default -> throw new IllegalArgumentException(element.toString());
    }
  }

  /** The JDK's lock is entered all the same, as threads that are not under control may do. */
  private static void guard(CodeBuilder code, String owner, MonitorInstruction monitor) {
    code.dup();
    if (monitor.opcode() == Opcode.MONITORENTER) {
      String of = owner.substring(owner.lastIndexOf('/') + 1).replaceAll("[.$].*", "");
      code.loadConstant(of)
          .invokestatic(JDK, "guard", type(nothing(), OBJECT, ConstantDescs.CD_String))
          .with(monitor);
    } else {
      code.with(monitor).invokestatic(JDK, "unguard", type(nothing(), OBJECT));
    }
  }

  private static boolean isThread(InvokeInstruction call) {
    return call.name().stringValue().endsWith("Thread");
  }

  /** The worker that the current thread stands in for, unless it waits for a task of a thread. */
  private static void worker(CodeBuilder code, String owner, InvokeInstruction call) {
    code.with(call);
    if (owner.endsWith("ForkJoinTask.awaitDone")) {
      code.aload(0).invokestatic(JDK, "joining", type(THREAD, THREAD, OBJECT));
    } else {
      code.invokestatic(JDK, "worker", type(THREAD, THREAD));
    }
  }

  private static void call(CodeBuilder code, InvokeInstruction call) {
    String name = call.name().stringValue();
    switch (name) {
      case "nanoTime", "currentTimeMillis" ->
          code.invokestatic(JDK, name, type(ConstantDescs.CD_long));
      case "park" ->
          code.invokestatic(JDK, name, type(nothing(), OBJECT, bool(), ConstantDescs.CD_long));
      case "unpark" -> code.invokestatic(JDK, name, type(nothing(), OBJECT, OBJECT));
      case "currentThread" -> code.invokestatic(JDK, name, type(THREAD));
      case "hashCode" -> code.invokestatic(JDK, "hash", type(ConstantDescs.CD_int, OBJECT));
      case "threadId" -> code.invokestatic(JDK, name, type(ConstantDescs.CD_long, THREAD));
      case "notify" -> code.invokestatic(JDK, "signal", type(nothing(), OBJECT));
      case "wait" -> {
        if (call.typeSymbol().parameterCount() == 0) {
          code.lconst_0();
        }
        code.invokestatic(JDK, "await", type(nothing(), OBJECT, ConstantDescs.CD_long));
      }
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static boolean isPool(String owner) {
    return owner.startsWith("java/util/concurrent/ForkJoinPool")
        || owner.startsWith("java/util/concurrent/DelayScheduler");
  }

  /** Does on the thread that stands in for {@code this} what was asked of {@code this}. */
  private static void forward(CodeBuilder code, TypeKind result, Head call) {
    code.aload(0).invokestatic(JDK, "backing", type(THREAD, THREAD)).dup();
    code.ifThenElse(
        Opcode.IFNONNULL,
        backed -> {
          call.emit(backed);
          backed.return_(result);
        },
        CodeBuilder::pop);
  }

  private static void returnIf(CodeBuilder code) {
    code.ifThen(CodeBuilder::return_);
  }

  private static MethodTypeDesc type(ClassDesc result, ClassDesc... parameters) {
    return MethodTypeDesc.of(result, parameters);
  }

  private static ClassDesc bool() {
    return ConstantDescs.CD_boolean;
  }

  private static ClassDesc nothing() {
    return ConstantDescs.CD_void;
  }

  private static ClassDesc millis() {
    return ConstantDescs.CD_long;
  }
}
