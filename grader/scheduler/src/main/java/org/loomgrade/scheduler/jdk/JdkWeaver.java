package org.loomgrade.scheduler.jdk;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rewrites the JDK's own classes by {@link Patches}. */
final class JdkWeaver implements ClassFileTransformer {
  private static final List<String> CLASSES =
      List.of(
          "java.lang.Enum",
          "java.lang.Thread",
          "java.lang.VirtualThread",
          "java.time.Clock",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.GregorianCalendar",
          "java.util.Timer",
          "java.util.TimerThread",
          "java.util.TimerTask",
          "java.util.concurrent.AbstractExecutorService",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.DelayScheduler",
          "java.util.concurrent.Exchanger",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ForkJoinTask",
          "java.util.concurrent.FutureTask",
          "java.util.concurrent.LinkedTransferQueue",
          "java.util.concurrent.Phaser",
          "java.util.concurrent.ScheduledThreadPoolExecutor",
          "java.util.concurrent.SubmissionPublisher",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.concurrent.ThreadPerTaskExecutor",
          "java.util.concurrent.ThreadPoolExecutor",
          "java.util.concurrent.locks.AbstractQueuedLongSynchronizer",
          "java.util.concurrent.locks.AbstractQueuedSynchronizer",
          "java.util.concurrent.locks.LockSupport",
          "java.util.concurrent.locks.StampedLock",
          "jdk.internal.misc.ThreadFlock");

  private final Set<String> woven;
  private final Set<String> headsLeft = new HashSet<>(Patches.HEADS.keySet());
  private final Set<String> replaced = new HashSet<>();
  private @Nullable Throwable failure;

  private JdkWeaver(Set<String> woven) {
    this.woven = woven;
  }

  /**
   * @throws UnsupportedJdkException when something to be changed is not there
   */
  static void retransform(Instrumentation instrumentation) throws UnmodifiableClassException {
    Set<Class<?>> classes = new LinkedHashSet<>();
    for (String name : CLASSES) {
      addWithNested(load(name), classes);
    }
    Set<String> names = new HashSet<>();
    classes.forEach(c -> names.add(c.getName().replace('.', '/')));
    JdkWeaver weaver = new JdkWeaver(names);
    instrumentation.addTransformer(weaver, true);
    try {
      instrumentation.retransformClasses(classes.toArray(Class<?>[]::new));
    } finally {
      instrumentation.removeTransformer(weaver);
    }
    weaver.check();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new UnsupportedJdkException("this JDK has no class " + name, e);
    }
  }

  private static void addWithNested(Class<?> type, Set<Class<?>> classes) {
    classes.add(type);
    for (Class<?> nested : type.getDeclaredClasses()) {
      addWithNested(nested, classes);
    }
  }

  private void check() {
    if (failure != null) {
      throw new UnsupportedJdkException("a class of this JDK cannot be rewritten", failure);
    }
    Set<String> missing = new LinkedHashSet<>(headsLeft);
    for (String needed :
        List.of(
            "java/lang/System.nanoTime",
            "java/util/concurrent/ForkJoinPool.common",
            "java/util/concurrent/CompletableFuture.ASYNC_POOL",
            "jdk/internal/misc/Unsafe.park",
            "jdk/internal/misc/Unsafe.unpark",
            "java/lang/Thread.currentThread",
            "java/lang/Thread.threadId",
            "java/lang/Object.wait",
            "monitor")) {
      if (!replaced.contains(needed)) {
        missing.add(needed);
      }
    }
    if (!missing.isEmpty()) {
      throw new UnsupportedJdkException(
          "this JDK (" + Runtime.version() + ") differs from 25: it lacks " + missing, null);
    }
  }

  @Override
  public byte @Nullable [] transform(
      Module module,
      @Nullable ClassLoader loader,
      String name,
      @Nullable Class<?> type,
      ProtectionDomain domain,
      byte[] bytes) {
    if (!woven.contains(name)) {
      return null;
    }
    try {
      return weave(name, bytes);
    } catch (RuntimeException | Error e) { // the JVM would ignore it
      failure = e;
      return null;
    }
  }

  private byte[] weave(String name, byte[] bytes) {
    ClassFile classFile = ClassFile.of();
    ClassModel model = classFile.parse(bytes);
    return classFile.transformClass(
        model,
        (builder, element) -> {
          if (element instanceof MethodModel method && method.code().isPresent()) {
            builder.transformMethod(
                method, MethodTransform.transformingCode(new Body(name, method)));
          } else {
            builder.with(element);
          }
        });
  }

  private final class Body implements CodeTransform {
    private final String owner;
    private final Patches.@Nullable Head head;

    Body(String className, MethodModel method) {
      String methodName = method.methodName().stringValue();
      this.owner = className + "." + methodName;
      String key = owner + method.methodType().stringValue();
      this.head = Patches.HEADS.get(key);
      headsLeft.remove(key);
    }

    @Override
    public void atStart(CodeBuilder code) {
      if (head != null) {
        head.emit(code);
      }
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      String patch = Patches.replace(owner, code, element);
      if (patch == null) {
        code.with(element);
      } else {
        replaced.add(patch);
      }
    }
  }
}
