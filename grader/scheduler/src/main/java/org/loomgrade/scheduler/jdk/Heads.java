package org.loomgrade.scheduler.jdk;

import static org.loomgrade.scheduler.jdk.Patches.JDK;
import static org.loomgrade.scheduler.jdk.Patches.bool;
import static org.loomgrade.scheduler.jdk.Patches.millis;
import static org.loomgrade.scheduler.jdk.Patches.nothing;
import static org.loomgrade.scheduler.jdk.Patches.type;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.Map;

/** Code put at the head of methods of the JDK; as for {@link Patches}, read in Temurin 25.0.3. */
final class Heads {
  private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
  private static final ClassDesc STATE = ClassDesc.of("java.lang.Thread$State");
  private static final ClassDesc POOL = ClassDesc.of("java.util.concurrent.ForkJoinPool");
  private static final ClassDesc INSTANT = ClassDesc.of("java.time.Instant");
  private static final ClassDesc OBJECT = ConstantDescs.CD_Object;

  /** By {@code class.method+descriptor}. */
  static final Map<String, Head> ALL =
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

  private Heads() {}

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
}
