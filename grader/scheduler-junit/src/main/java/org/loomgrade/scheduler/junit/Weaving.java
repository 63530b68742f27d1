package org.loomgrade.scheduler.junit;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.loomgrade.scheduler.weave.WovenLoader;

/** Loads a test once more, woven. */
final class Weaving {
  private final WovenLoader loader;

  Weaving(ClassLoader parent, List<String> packages) {
    this.loader = new WovenLoader(new ProjectClasses(parent, packages), parent);
  }

  /**
   * The program that a test is.
   *
   * @throws IllegalArgumentException when it is a test of a form that cannot be run so
   */
  TestProgram program(ExtensionContext context, List<@Nullable Object> arguments) {
    Class<?> type = context.getRequiredTestClass();
    Method test = context.getRequiredTestMethod();
    try {
      return new TestProgram(
          Level.of(loader.loadClass(type.getName())),
          woven(test),
          arguments,
          Information.of(context));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("the woven test differs from its original", e);
    }
  }

  private Method woven(Method test) throws ReflectiveOperationException {
    Class<?>[] parameters = test.getParameterTypes();
    for (Class<?> parameter : parameters) {
      if (!parameter.isPrimitive()
          && Class.forName(parameter.getName(), false, loader) != parameter) {
        throw new IllegalArgumentException(
            "a parameter must be of a library's type: "
                + parameter.getName()
                + " is loaded anew for the schedules, so that a value of it cannot be handed over");
      }
    }
    Method method =
        loader
            .loadClass(test.getDeclaringClass().getName())
            .getDeclaredMethod(test.getName(), parameters);
    method.setAccessible(true);
    return method;
  }
}
