package org.loomgrade.scheduler;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.jdk.Agent;
import org.loomgrade.scheduler.weave.ClassSource;
import org.loomgrade.scheduler.weave.WovenLoader;

/** Makes programs of class files. */
public final class Programs {
  private Programs() {}

  /**
   * A program that calls {@code public static void main(String[])}.
   *
   * @throws IllegalArgumentException when there is no such class or method
   */
  public static Program main(ClassSource source, String className) {
    Agent.install();
    WovenLoader loader = new WovenLoader(source, Programs.class.getClassLoader());
    try {
      Method main = loader.loadClass(className).getMethod("main", String[].class);
      main.setAccessible(true);
      MethodHandle handle = MethodHandles.lookup().unreflect(main);
      return () -> handle.invoke(new String[0]);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("there is no class " + className, e);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalArgumentException(
          className + " has no public static void main(String[])", e);
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
