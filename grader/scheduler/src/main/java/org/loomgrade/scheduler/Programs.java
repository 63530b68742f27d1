package org.loomgrade.scheduler;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.engine.ThreadHooks;
import org.loomgrade.scheduler.jdk.Agent;
import org.loomgrade.scheduler.weave.ClassPath;
import org.loomgrade.scheduler.weave.ClassSource;
import org.loomgrade.scheduler.weave.WovenLoader;

/** Makes programs of class files. */
public final class Programs {
  private Programs() {}

  /**
   * A program that calls the {@code main} method of a class without arguments.
   *
   * @throws IllegalArgumentException when there is no such class or method
   */
  public static Program main(ClassSource source, String className) {
    return main(source, Programs.class.getClassLoader(), className, List.of());
  }

  /**
   * A program that calls the {@code main} method of a class as the {@code java} command does.
   *
   * @param className with dots
   * @throws IllegalArgumentException when there is no such class or method
   * @throws LinkageError when its class file cannot be loaded
   */
  public static Program main(ClassPath classPath, String className, List<String> arguments) {
    return main(classPath, classPath.parent(), className, arguments);
  }

  private static Program main(
      ClassSource source, ClassLoader parent, String className, List<String> arguments) {
    Agent.install();
    WovenLoader loader = new WovenLoader(source, parent);
    try {
      MethodHandle handle = MainMethod.of(loader.loadClass(className));
      String[] texts = arguments.toArray(String[]::new);
      return () -> {
        Thread.currentThread().setContextClassLoader(loader);
        ThreadHooks.currentThread().setContextClassLoader(loader);
        handle.invoke(texts.clone());
      };
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("there is no class " + className, e);
    }
  }

  /**
   * A program that makes an object of a class and runs it, both anew in each schedule.
   *
   * @param type has a public constructor without parameters
   */
  public static Program of(ClassSource source, Class<? extends Runnable> type) {
    Agent.install();
    WovenLoader loader = new WovenLoader(source, type.getClassLoader());
    try {
      var constructor = loader.loadClass(type.getName()).getDeclaredConstructor();
      constructor.setAccessible(true);
      return () -> {
        try {
          ((Runnable) constructor.newInstance()).run();
        } catch (InvocationTargetException e) {
          throw e.getCause() == null ? e : e.getCause();
        }
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " has no public constructor without parameters", e);
    }
  }
}
