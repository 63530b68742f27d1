package org.loomgrade.scheduler.jdk;

import java.io.IOException;
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
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rewrites the JDK's own classes by {@link Patches} and {@link Heads}. */
final class JdkWeaver implements ClassFileTransformer {
  private static final Set<String> CLASSES =
      Set.of(
          "java/lang/Enum",
          "java/lang/NullPointerException",
          "java/lang/Object",
          "java/lang/Thread",
          "java/lang/VirtualThread",
          "java/time/Clock",
          "java/util/Calendar",
          "java/util/Date",
          "java/util/GregorianCalendar",
          "java/util/HashMap",
          "java/util/Timer",
          "java/util/TimerThread",
          "java/util/TimerTask",
          "java/util/concurrent/AbstractExecutorService",
          "java/util/concurrent/CompletableFuture",
          "java/util/concurrent/ConcurrentHashMap",
          "java/util/concurrent/CopyOnWriteArrayList",
          "java/util/concurrent/CountedCompleter",
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
          "jdk/internal/lang/stable/StableValueImpl",
          "jdk/internal/misc/ThreadFlock",
          "sun/util/locale/provider/CalendarProviderImpl");

  /** What must have been replaced in a class once it is rewritten. */
  private static final Map<String, List<String>> NEEDED =
      Map.ofEntries(
          Map.entry("java/lang/NullPointerException", List.of(NullMessage.MADE)),
          Map.entry("java/lang/Object", List.of("java/lang/Object.hashCode")),
          Map.entry("java/lang/Thread", List.of("java/lang/Thread.currentThread")),
          Map.entry(
              "java/lang/VirtualThread",
              List.of(
                  "java/lang/VirtualThread.parkNanos", "java/lang/VirtualThread.setParkPermit")),
          Map.entry(
              "java/util/concurrent/ForkJoinPool",
              List.of(
                  "java/util/concurrent/ForkJoinPool.common",
                  "java/lang/Thread.currentThread",
                  "jdk/internal/access/JavaLangAccess.currentCarrierThread",
                  "jdk/internal/misc/Unsafe.park",
                  "jdk/internal/misc/Unsafe.unpark")),
          Map.entry(
              "java/util/concurrent/CompletableFuture",
              List.of(
                  "java/util/concurrent/CompletableFuture.ASYNC_POOL",
                  "java/lang/Thread.currentThread")),
          Map.entry("java/util/concurrent/ForkJoinTask", List.of("java/lang/Thread.currentThread")),
          Map.entry("java/util/concurrent/ThreadLocalRandom", List.of("java/lang/Thread.threadId")),
          Map.entry(
              "java/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionObject",
              List.of("java/lang/System.nanoTime")),
          Map.entry("java/util/HashMap", List.of("java/lang/Object.hashCode")),
          Map.entry("java/util/concurrent/ConcurrentHashMap", List.of("guard")),
          Map.entry("java/util/concurrent/CopyOnWriteArrayList", List.of("guard")),
          Map.entry("java/util/TimerThread", List.of("java/lang/Object.wait", "monitor")));

  private static volatile @Nullable UnsupportedJdkException failure;
  private static @Nullable JdkWeaver installed;

  private final Prepared prepared;
  private final boolean records;

  private JdkWeaver(Prepared prepared, boolean records) {
    this.prepared = prepared;
    this.records = records;
  }

  /**
   * Rewrites the classes that are loaded, and from now on each that will be.
   *
   * @throws UnsupportedJdkException when something to be changed is not there
   */
  static void retransform(Instrumentation instrumentation)
      throws UnmodifiableClassException, IOException {
    JdkWeaver weaver = new JdkWeaver(Prepared.read(), false);
    installed = weaver;
    instrumentation.addTransformer(weaver, true);
    instrumentation.retransformClasses(loaded(instrumentation));
    check();
  }

  private static Class<?>[] loaded(Instrumentation instrumentation) {
    return Arrays.stream(instrumentation.getAllLoadedClasses())
        .filter(c -> c.getClassLoader() == null && !c.isHidden())
        .filter(c -> isWoven(c.getName().replace('.', '/')))
        .toArray(Class<?>[]::new);
  }

  /**
   * What all classes become: as they lie in the JDK, and those that are loaded as the JVM gives
   * them again, which is not the same.
   */
  static Prepared rewriteAll(Instrumentation instrumentation)
      throws UnmodifiableClassException, IOException {
    // The recorder is to see what the first transformer of a later start will see.
    instrumentation.removeTransformer(installed);
    Prepared prepared = new Prepared();
    JdkWeaver recorder = new JdkWeaver(prepared, true);
    instrumentation.addTransformer(recorder, true);
    instrumentation.retransformClasses(loaded(instrumentation));
    instrumentation.removeTransformer(recorder);
    for (String top : CLASSES) {
      Path file = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base", top);
      String simple = top.substring(top.lastIndexOf('/') + 1);
      try (Stream<Path> files = Files.list(file.getParent())) {
        for (Path found : files.filter(f -> isOf(simple, f)).sorted().toList()) {
          byte[] bytes = Files.readAllBytes(found);
          String fileName = found.getFileName().toString();
          String name =
              top.substring(0, top.lastIndexOf('/') + 1)
                  + fileName.substring(0, fileName.length() - ".class".length());
          prepared.put(name, bytes, weave(name, bytes));
        }
      }
    }
    return prepared;
  }

  /** Whether a class file is that of a class or of one nested in it. */
  private static boolean isOf(String simpleName, Path file) {
    String name = file.getFileName().toString();
    return name.equals(simpleName + ".class")
        || (name.startsWith(simpleName + "$") && name.endsWith(".class"));
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
    byte @Nullable [] known = prepared.woven(name, bytes);
    if (known != null) {
      return known.length == 0 ? null : known;
    }
    try {
      byte @Nullable [] woven = weave(name, bytes);
      if (records) {
        prepared.put(name, bytes, woven);
      }
      return woven;
    } catch (UnsupportedJdkException e) { // the JVM would ignore it
      failure = e;
    } catch (RuntimeException | Error e) {
      failure = new UnsupportedJdkException("a class of this JDK cannot be rewritten", e);
    }
    return null;
  }

  /** What a class becomes; null when it stays. */
  private static byte @Nullable [] weave(String name, byte[] bytes) {
    Set<String> missing = new LinkedHashSet<>(NEEDED.getOrDefault(name, List.of()));
    Heads.ALL.keySet().stream().filter(h -> isIn(name, h)).forEach(missing::add);
    ClassFile classFile = ClassFile.of();
    ClassModel model = classFile.parse(bytes);
    if (model.methods().stream().noneMatch(m -> isPatched(name, m)) && missing.isEmpty()) {
      return null;
    }
    byte[] woven =
        classFile.transformClass(
            model,
            (builder, element) -> {
              // A method that stays is copied as it is, which takes a small part of the time.
              if (element instanceof MethodModel method && isPatched(name, method)) {
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

  private static boolean isPatched(String className, MethodModel method) {
    String owner = className + "." + method.methodName().stringValue();
    return Heads.ALL.containsKey(owner + method.methodType().stringValue())
        || method
            .code()
            .filter(code -> code.elementStream().anyMatch(e -> patch(owner, e) != null))
            .isPresent();
  }

  private static @Nullable String patch(String owner, CodeElement element) {
    return NullMessage.isMade(element) ? NullMessage.MADE : Patches.name(owner, element);
  }

  private static boolean isIn(String className, String method) {
    return method.startsWith(className + ".");
  }

  private static final class Body implements CodeTransform {
    private final String owner;
    private final Set<String> missing;
    private final Heads.@Nullable Head head;

    Body(String className, MethodModel method, Set<String> missing) {
      String methodName = method.methodName().stringValue();
      this.owner = className + "." + methodName;
      this.missing = missing;
      String key = owner + method.methodType().stringValue();
      this.head = Heads.ALL.get(key);
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
      String patch = patch(owner, element);
      if (patch == null) {
        code.with(element);
        return;
      }
      if (patch.equals(NullMessage.MADE)) {
        NullMessage.write(code, element);
      } else {
        Patches.write(code, owner, element);
      }
      missing.remove(patch);
    }
  }
}
