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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rewrites the JDK's own classes by {@link Patches}. */
final class JdkWeaver implements ClassFileTransformer {
  private static final Set<String> CLASSES =
      Set.of(
          "java/lang/Enum",
          "java/lang/Thread",
          "java/lang/VirtualThread",
          "java/time/Clock",
          "java/util/Calendar",
          "java/util/Date",
          "java/util/GregorianCalendar",
          "java/util/Timer",
          "java/util/TimerThread",
          "java/util/TimerTask",
          "java/util/concurrent/AbstractExecutorService",
          "java/util/concurrent/CompletableFuture",
          "java/util/concurrent/DelayScheduler",
          "java/util/concurrent/Exchanger",
          "java/util/concurrent/Executors",
          "java/util/concurrent/ForkJoinPool",
          "java/util/concurrent/ForkJoinTask",
          "java/util/concurrent/FutureTask",
          "java/util/concurrent/LinkedTransferQueue",
          "java/util/concurrent/Phaser",
          "java/util/concurrent/ScheduledThreadPoolExecutor",
          "java/util/concurrent/SubmissionPublisher",
          "java/util/concurrent/ThreadLocalRandom",
          "java/util/concurrent/ThreadPerTaskExecutor",
          "java/util/concurrent/ThreadPoolExecutor",
          "java/util/concurrent/locks/AbstractQueuedLongSynchronizer",
          "java/util/concurrent/locks/AbstractQueuedSynchronizer",
          "java/util/concurrent/locks/LockSupport",
          "java/util/concurrent/locks/StampedLock",
          "jdk/internal/misc/ThreadFlock",
          "sun/util/locale/provider/CalendarProviderImpl");

  /** What must have been replaced in a class once it is rewritten. */
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "java/lang/Thread",
          List.of("java/lang/Thread.currentThread"),
          "java/util/concurrent/ForkJoinPool",
          List.of(
              "java/util/concurrent/ForkJoinPool.common",
              "jdk/internal/misc/Unsafe.park",
              "jdk/internal/misc/Unsafe.unpark"),
          "java/util/concurrent/CompletableFuture",
          List.of("java/util/concurrent/CompletableFuture.ASYNC_POOL"),
          "java/util/concurrent/ThreadLocalRandom",
          List.of("java/lang/Thread.threadId"),
          "java/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionObject",
          List.of("java/lang/System.nanoTime"),
          "java/util/TimerThread",
          List.of("java/lang/Object.wait", "monitor"));

  private static volatile @Nullable UnsupportedJdkException failure;

  private JdkWeaver() {}

  /**
   * Rewrites the classes that are loaded, and from now on each that will be.
   *
   * @throws UnsupportedJdkException when something to be changed is not there
   */
  static void retransform(Instrumentation instrumentation) throws UnmodifiableClassException {
    instrumentation.addTransformer(new JdkWeaver(), true);
    Class<?>[] loaded =
        Arrays.stream(instrumentation.getAllLoadedClasses())
            .filter(c -> c.getClassLoader() == null && isWoven(c.getName().replace('.', '/')))
            .toArray(Class<?>[]::new);
    instrumentation.retransformClasses(loaded);
    check();
  }

  /**
   * @throws UnsupportedJdkException when a class that was loaded lacks something
   */
  static void check() {
    UnsupportedJdkException known = failure;
    if (known != null) {
      throw known;
    }
  }

  private static boolean isWoven(String name) {
    int nested = name.indexOf('$');
    return CLASSES.contains(nested < 0 ? name : name.substring(0, nested));
  }

  @Override
  @SuppressWarnings("StaticAssignmentOfThrowable") // thrown later, on another thread
  public byte @Nullable [] transform(
      Module module,
      @Nullable ClassLoader loader,
      String name,
      @Nullable Class<?> type,
      ProtectionDomain domain,
      byte[] bytes) {
    if (loader != null || name == null || !isWoven(name)) {
      return null;
    }
    try {
      return weave(name, bytes);
    } catch (UnsupportedJdkException e) { // the JVM would ignore it
      failure = e;
    } catch (RuntimeException | Error e) {
      failure = new UnsupportedJdkException("a class of this JDK cannot be rewritten", e);
    }
    return null;
  }

  private static byte[] weave(String name, byte[] bytes) {
    Set<String> missing = new LinkedHashSet<>(NEEDED.getOrDefault(name, List.of()));
    Patches.HEADS.keySet().stream().filter(h -> isIn(name, h)).forEach(missing::add);
    ClassFile classFile = ClassFile.of();
    ClassModel model = classFile.parse(bytes);
    byte[] woven =
        classFile.transformClass(
            model,
            (builder, element) -> {
              if (element instanceof MethodModel method && method.code().isPresent()) {
                builder.transformMethod(
                    method, MethodTransform.transformingCode(new Body(name, method, missing)));
              } else {
                builder.with(element);
              }
            });
    if (!missing.isEmpty()) {
      throw new UnsupportedJdkException(
          "this JDK (" + Runtime.version() + ") differs from 25: it lacks " + missing, null);
    }
    return woven;
  }

  private static boolean isIn(String className, String method) {
    return method.startsWith(className + ".");
  }

  private static final class Body implements CodeTransform {
    private final String owner;
    private final Set<String> missing;
    private final Patches.@Nullable Head head;

    Body(String className, MethodModel method, Set<String> missing) {
      String methodName = method.methodName().stringValue();
      this.owner = className + "." + methodName;
      this.missing = missing;
      String key = owner + method.methodType().stringValue();
      this.head = Patches.HEADS.get(key);
      missing.remove(key);
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
        missing.remove(patch);
      }
    }
  }
}
