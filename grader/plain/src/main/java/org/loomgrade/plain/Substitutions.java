package org.loomgrade.plain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomgrade.checks.SubmissionClasses;

/** Which calls of student code go to a hook of the same name instead. */
final class Substitutions {
  private static final List<Call> CALLS =
      List.of(
          Call.ofStatic("java.lang.Thread", "sleep", "(J)V"),
          Call.ofStatic("java.lang.Thread", "sleep", "(JI)V"),
          Call.ofStatic("java.lang.Thread", "sleep", "(Ljava/time/Duration;)V"),
          Call.ofStatic("java.lang.System", "exit", "(I)V"),
          Call.ofInstance("java.lang.Runtime", "exit", "(I)V"),
          Call.ofInstance("java.lang.Runtime", "halt", "(I)V"),
          Call.ofInstance("java.lang.Object", "wait", "(J)V"),
          Call.ofInstance("java.util.concurrent.TimeUnit", "sleep", "(J)V"),
          Call.ofStatic("java.util.concurrent.locks.LockSupport", "parkNanos", "(J)V"),
          Call.ofStatic(
              "java.util.concurrent.locks.LockSupport", "parkNanos", "(Ljava/lang/Object;J)V"),
          Call.ofInstance(
              "java.util.concurrent.locks.Condition",
              "await",
              "(JLjava/util/concurrent/TimeUnit;)Z"),
          Call.ofInstance("java.util.concurrent.locks.Condition", "awaitNanos", "(J)J"),
          Call.ofInstance(
              "java.util.concurrent.CountDownLatch",
              "await",
              "(JLjava/util/concurrent/TimeUnit;)Z"),
          Call.ofInstance(
              "java.util.concurrent.Semaphore",
              "tryAcquire",
              "(JLjava/util/concurrent/TimeUnit;)Z"),
          Call.ofInstance(
              "java.util.concurrent.BlockingQueue",
              "poll",
              "(JLjava/util/concurrent/TimeUnit;)Ljava/lang/Object;"),
          Call.ofInstance(
              "java.util.concurrent.ScheduledExecutorService",
              "schedule",
              "(Ljava/lang/Runnable;JLjava/util/concurrent/TimeUnit;)Ljava/util/concurrent/ScheduledFuture;"),
          Call.ofInstance(
              "java.util.concurrent.ScheduledExecutorService",
              "schedule",
              "(Ljava/util/concurrent/Callable;JLjava/util/concurrent/TimeUnit;)Ljava/util/concurrent/ScheduledFuture;"),
          Call.ofStatic(
              "java.util.concurrent.CompletableFuture",
              "delayedExecutor",
              "(JLjava/util/concurrent/TimeUnit;)Ljava/util/concurrent/Executor;"),
          Call.ofStatic(
              "java.util.concurrent.CompletableFuture",
              "delayedExecutor",
              "(JLjava/util/concurrent/TimeUnit;Ljava/util/concurrent/Executor;)Ljava/util/concurrent/Executor;"));

  private final SubmissionClasses classes;

  Substitutions(SubmissionClasses classes) {
    this.classes = classes;
  }

  /**
   * What a call is substituted by: a hook whose first parameter is the receiver, if there is one.
   */
  Optional<Call> hookFor(InvokeInstruction call) {
    // A call through super means that very method.
    if (call.opcode() == Opcode.INVOKESPECIAL) {
      return Optional.empty();
    }
    return CALLS.stream()
        .filter(candidate -> call.name().equalsString(candidate.name()))
        .filter(candidate -> call.type().equalsString(candidate.descriptor()))
        .filter(candidate -> isA(call.owner(), candidate.owner()))
        .findFirst();
  }

  /**
   * Student classes inherit methods too: {@code extends Thread} calls {@code sleep} by its own
   * name.
   */
  private boolean isA(ClassEntry type, String wanted) {
    String name = type.asInternalName().replace('/', '.');
    if (name.equals(wanted)) {
      return true;
    }
    Optional<ClassModel> own = classes.find(name);
    if (own.isPresent()) {
      return !wanted.equals("java.lang.Object")
          && own.get().superclass().map(parent -> isA(parent, wanted)).orElse(false);
    }
    return name.startsWith("java.") && isSubtype(name, wanted);
  }

  private static boolean isSubtype(String name, String wanted) {
    try {
      ClassLoader jdk = ClassLoader.getPlatformClassLoader();
      return !wanted.equals("java.lang.Object")
          && Class.forName(wanted, false, jdk).isAssignableFrom(Class.forName(name, false, jdk));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The hierarchy of the student's own classes. */
  ClassHierarchyResolver hierarchy() {
    return type -> classes.find(name(type)).map(Substitutions::info).orElse(null);
  }

  private static String name(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
  }

  private static ClassHierarchyInfo info(ClassModel model) {
    return model.flags().has(AccessFlag.INTERFACE)
        ? ClassHierarchyInfo.ofInterface()
        : ClassHierarchyInfo.ofClass(model.superclass().map(ClassEntry::asSymbol).orElse(null));
  }

  /** The hooks that calls go to, each as its name and descriptor. */
  static Set<String> hooks() {
    return CALLS.stream()
        .map(call -> call.hook() + call.hookType().descriptorString())
        .collect(toUnmodifiableSet());
  }

  /** A method of the JDK that a hook stands in for. */
  record Call(String owner, String name, String descriptor, boolean isStatic) {
    static Call ofStatic(String owner, String name, String descriptor) {
      return new Call(owner, name, descriptor, true);
    }

    static Call ofInstance(String owner, String name, String descriptor) {
      return new Call(owner, name, descriptor, false);
    }

    /** Halting is no other fault than exiting. */
    String hook() {
      return name.equals("halt") ? "exit" : name;
    }

    MethodTypeDesc hookType() {
      MethodTypeDesc type = MethodTypeDesc.ofDescriptor(descriptor);
      return isStatic ? type : type.insertParameterTypes(0, ClassDesc.of(owner));
    }
  }
}
