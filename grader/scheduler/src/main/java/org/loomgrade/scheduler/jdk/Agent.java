package org.loomgrade.scheduler.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the JVM, once: the boot classes, the opened packages, the rewritten JDK classes. Started
 * by {@code -javaagent}, by an executable jar's {@code Launcher-Agent-Class}, or by {@link
 * #install()}, which attaches to the own process.
 */
public final class Agent {
  private static final List<String> BOOT_CLASSES = List.of("Controller", "Jdk", "NullMessages");
  private static final String BOOT_PACKAGE = "org/loomgrade/scheduler/boot/";

  private static volatile @Nullable UnsupportedJdkException failure;
  private static volatile boolean installed;
  private static @Nullable Instrumentation granted;

  private Agent() {}

  public static void premain(String arguments, Instrumentation instrumentation) {
    prepare(instrumentation);
  }

  public static void agentmain(String arguments, Instrumentation instrumentation) {
    prepare(instrumentation);
  }

  /**
   * Makes sure that this JVM is prepared.
   *
   * @throws UnsupportedJdkException when it cannot be; the message names what is missing
   */
  public static synchronized void install() {
    if (!installed && failure == null) {
      try {
        SelfAttach.load(agentJar());
      } catch (IOException | ReflectiveOperationException | RuntimeException e) {
        throw new UnsupportedJdkException(
            "cannot attach to this JVM: start it with -javaagent:loomgrade-scheduler.jar, or with "
                + "-Djdk.attach.allowAttachSelf=true",
            e);
      }
    }
    if (failure != null) {
      throw failure;
    }
    JdkWeaver.check();
  }

  @SuppressWarnings("StaticAssignmentOfThrowable") // thrown later, on another thread
  private static void prepare(Instrumentation instrumentation) {
    if (installed) {
      return;
    }
    granted = instrumentation;
    try {
      open(instrumentation);
      defineBootClasses();
      JdkWeaver.retransform(instrumentation);
      installed = true;
    } catch (Throwable e) { // kept for whoever asks: an agent's exception would be printed and lost
      failure =
          e instanceof UnsupportedJdkException known
              ? known
              : new UnsupportedJdkException("cannot prepare this JDK: " + e, e);
    }
  }

  /** What the JVM gave; only after {@link #install()}. */
  static Instrumentation instrumentation() {
    return java.util.Objects.requireNonNull(granted);
  }

  private static void open(Instrumentation instrumentation) {
    Set<Module> us = Set.of(Agent.class.getModule());
    instrumentation.redefineModule(
        Object.class.getModule(),
        Set.of(),
        Map.of(),
        Map.of(
            "java.lang", us,
            "java.util", us,
            "java.util.concurrent", us,
            "java.util.concurrent.locks", us,
            "jdk.internal.misc", us,
            "jdk.internal.vm", us),
        Set.of(),
        Map.of());
  }

  /** Opens the package of a class of the JDK, whatever its module. */
  public static void open(Class<?> type) {
    Module module = type.getModule();
    Set<Module> us = Set.of(Agent.class.getModule());
    if (!module.isOpen(type.getPackageName(), Agent.class.getModule())) {
      instrumentation()
          .redefineModule(
              module, Set.of(), Map.of(), Map.of(type.getPackageName(), us), Set.of(), Map.of());
    }
  }

  /**
   * Gives the boot loader the classes that the JDK's rewritten ones call. A jar on the boot class
   * path would do it too, but that has to be written first, and class data sharing ends with it.
   * {@code jdk.internal.misc.Unsafe.defineClass}, read in Temurin 25.0.3; without it the agent says
   * so.
   */
  private static void defineBootClasses() throws IOException, ReflectiveOperationException {
    Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
    Method get = unsafe.getDeclaredMethod("getUnsafe");
    get.setAccessible(true);
    Method define =
        unsafe.getDeclaredMethod(
            "defineClass",
            String.class,
            byte[].class,
            int.class,
            int.class,
            ClassLoader.class,
            ProtectionDomain.class);
    define.setAccessible(true);
    for (String name : BOOT_CLASSES) {
      byte[] bytes = bytes(BOOT_PACKAGE + name + ".class");
      define.invoke(get.invoke(null), BOOT_PACKAGE + name, bytes, 0, bytes.length, null, null);
    }
  }

  private static byte[] bytes(String path) throws IOException {
    try (InputStream in = Agent.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("no " + path + " beside " + Agent.class.getName());
      }
      return in.readAllBytes();
    }
  }

  private static Path agentJar() throws IOException {
    Path jar = Files.createTempFile("loomgrade-agent", ".jar");
    jar.toFile().deleteOnExit();
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Agent-Class", Agent.class.getName());
    attributes.putValue("Can-Retransform-Classes", "true");
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    return jar;
  }
}
