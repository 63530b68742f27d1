package org.loomgrade.scheduler.jdk;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is changed in the JDK's classes: instructions that are replaced wherever they stand, beside
 * the {@link Heads} of methods. Members were read in Temurin 25.0.3; {@link JdkWeaver} refuses a
 * JDK that lacks one, and the corpus notices one that does something else.
 */
final class Patches {
  static final ClassDesc JDK = ClassDesc.of("org.loomgrade.scheduler.boot.Jdk");
  private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
  private static final ClassDesc POOL = ClassDesc.of("java.util.concurrent.ForkJoinPool");
  private static final ClassDesc OBJECT = ConstantDescs.CD_Object;

  private static final Set<String> POOLS =
      Set.of(
          "java/util/concurrent/ForkJoinPool.common",
          "java/util/concurrent/CompletableFuture.ASYNC_POOL");

  private Patches() {}

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
      case "java/lang/Object.hashCode" -> isHashTable(owner) || shows(owner);
      case "java/lang/VirtualThread.parkNanos", "java/lang/VirtualThread.setParkPermit" ->
          owner.equals("java/lang/VirtualThread.sleepNanos");
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

  /** Whether the hash code becomes part of a text. */
  private static boolean shows(String owner) {
    return owner.equals("java/lang/Object.toString");
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
      case InvokeInstruction call when shows(owner) ->
          code.invokestatic(JDK, "shownHash", type(ConstantDescs.CD_int, OBJECT));
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
      case "parkNanos" ->
          code.with(call).aload(0).invokestatic(JDK, "dozed", type(nothing(), THREAD));
      case "setParkPermit" ->
          code.pop().dup().invokestatic(JDK, "permit", type(bool(), THREAD)).with(call);
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

  static MethodTypeDesc type(ClassDesc result, ClassDesc... parameters) {
    return MethodTypeDesc.of(result, parameters);
  }

  static ClassDesc bool() {
    return ConstantDescs.CD_boolean;
  }

  static ClassDesc nothing() {
    return ConstantDescs.CD_void;
  }

  static ClassDesc millis() {
    return ConstantDescs.CD_long;
  }
}
