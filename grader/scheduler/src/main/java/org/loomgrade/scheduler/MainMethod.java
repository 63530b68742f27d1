package org.loomgrade.scheduler;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The method that the {@code java} command would call: JLS 25, section 12.1.4, and JEP 512. One
 * with a {@code String[]} goes before one without, wherever in the class's ancestry it stands.
 */
final class MainMethod {
  private MainMethod() {}

  /**
   * A handle of type {@code (String[])void}.
   *
   * @throws IllegalArgumentException when there is no such method, or no object to call it on
   */
  static MethodHandle of(Class<?> type) {
    Method method = find(type);
    method.setAccessible(true);
    try {
      MethodHandle handle = MethodHandles.lookup().unreflect(method);
      if (!Modifier.isStatic(method.getModifiers())) {
        MethodHandle maker = constructor(type);
        handle = handle.asType(handle.type().changeParameterType(0, type));
        handle = MethodHandles.collectArguments(handle, 0, maker);
      }
      return method.getParameterCount() == 0
          ? MethodHandles.dropArguments(handle, 0, String[].class)
          : handle;
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(method + " cannot be called", e);
    }
  }

  private static Method find(Class<?> type) {
    Method method = member(type, String[].class);
    if (method == null) {
      method = member(type);
    }
    if (method == null) {
      throw new IllegalArgumentException(
          type.getName()
              + " has no main method: void main(String[]) or void main(), static or not, and not"
              + " private");
    }
    return method;
  }

  private static @Nullable Method member(Class<?> type, Class<?>... parameters) {
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (fits(method, type, parameters)) {
          return method;
        }
      }
    }
    try {
      Method inherited = type.getMethod("main", parameters); // from an interface
      return fits(inherited, type, parameters) ? inherited : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static boolean fits(Method method, Class<?> type, Class<?>... parameters) {
    int modifiers = method.getModifiers();
    boolean visible =
        Modifier.isPublic(modifiers)
            || Modifier.isProtected(modifiers)
            || samePackage(method.getDeclaringClass(), type);
    return method.getName().equals("main")
        && method.getReturnType() == void.class
        && Arrays.equals(method.getParameterTypes(), parameters)
        && !Modifier.isPrivate(modifiers)
        && !Modifier.isAbstract(modifiers)
        && visible;
  }

  private static boolean samePackage(Class<?> one, Class<?> other) {
    return Objects.equals(one.getPackageName(), other.getPackageName());
  }

  private static MethodHandle constructor(Class<?> type) throws IllegalAccessException {
    List<Constructor<?>> fitting =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(c -> c.getParameterCount() == 0 && !Modifier.isPrivate(c.getModifiers()))
            .toList();
    if (fitting.isEmpty() || Modifier.isAbstract(type.getModifiers())) {
      throw new IllegalArgumentException(
          "main of "
              + type.getName()
              + " is not static, so the class must not be abstract and needs a constructor without"
              + " parameters that is not private");
    }
    fitting.getFirst().setAccessible(true);
    return MethodHandles.lookup().unreflectConstructor(fitting.getFirst());
  }
}
