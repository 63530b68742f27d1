package org.loomgrade.checks;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;

/**
 * Views classes and objects of a submission through interfaces of ours, and says clearly what is
 * missing.
 */
public final class Binding {
  private final SubmissionClasses classes;
  private final ClassLoader loader;
  private volatile @Nullable Location lastCalled;

  public Binding(SubmissionClasses classes, ClassLoader loader) {
    this.classes = classes;
    this.loader = loader;
  }

  /** See {@link Run#submission}. */
  public <T> T bind(Class<T> api) {
    Implemented implemented = api.getAnnotation(Implemented.class);
    if (implemented == null) {
      throw new IllegalArgumentException(api + " is not marked @Implemented");
    }
    return proxy(api, (self, method, arguments) -> callStatic(implemented.by(), method, arguments));
  }

  /** Where the method begins that was called last; null when none was. */
  public @Nullable Location lastCalled() {
    return lastCalled;
  }

  private @Nullable Object callStatic(
      String className, Method wanted, @Nullable Object @Nullable [] arguments) throws Throwable {
    Class<?> type = load(className);
    Method method =
        find(type, wanted, m -> Modifier.isStatic(m.getModifiers()))
            .orElseThrow(
                () -> missing(type, "public static " + signature(wanted), wanted.getName()));
    lastCalled = classes.location(className, wanted.getName()).orElse(null);
    return view(wanted.getReturnType(), invoke(method, null, arguments));
  }

  private @Nullable Object callOn(
      Object target, Method wanted, @Nullable Object @Nullable [] arguments) throws Throwable {
    Class<?> type = target.getClass();
    Method method =
        find(type, wanted, m -> !Modifier.isStatic(m.getModifiers()))
            .orElseThrow(() -> missing(type, "public " + signature(wanted), wanted.getName()));
    return view(wanted.getReturnType(), invoke(method, target, arguments));
  }

  private @Nullable Object view(Class<?> as, @Nullable Object value) {
    return value == null || !isView(as)
        ? value
        : proxy(as, (self, method, arguments) -> callOn(value, method, arguments));
  }

  private static <T> T proxy(Class<T> api, InvocationHandler handler) {
    return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, handler));
  }

  private static @Nullable Object invoke(
      Method method, @Nullable Object target, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    // A public method of a class that is not public itself, as of a record without modifier, is
    // fair too.
    method.setAccessible(true);
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private Class<?> load(String className) throws ClassNotFoundException {
    if (classes.find(className).isEmpty()) {
      throw noSuchClass(className);
    }
    return Class.forName(className, false, loader);
  }

  /**
   * A method that callers of the wanted signature can call: wider parameters and narrower returns
   * are fair.
   */
  private static Optional<Method> find(Class<?> type, Method wanted, Predicate<Method> kind) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(wanted.getName()))
        .filter(kind)
        .filter(method -> takes(method, wanted.getParameterTypes()))
        .filter(method -> returns(method, wanted.getReturnType()))
        .findFirst();
  }

  private static boolean takes(Method method, Class<?>[] parameters) {
    Class<?>[] own = method.getParameterTypes();
    if (own.length != parameters.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      if (!own[i].isAssignableFrom(parameters[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean returns(Method method, Class<?> wanted) {
    return wanted.isAssignableFrom(method.getReturnType())
        || (isView(wanted) && !method.getReturnType().isPrimitive());
  }

  /**
   * Whether a type is an interface of a check, and not one of the JDK's that students and checks
   * share.
   */
  private static boolean isView(Class<?> type) {
    return type.isInterface() && !type.getName().startsWith("java.");
  }

  private Failed missing(Class<?> type, String signature, String method) {
    List<Location> where =
        classes.location(type.getName(), method).or(() -> classes.location(type.getName())).stream()
            .toList();
    return Failed.because("missing-member", Kind.MISSING_MEMBER)
        .with("class", type.getName().replace('$', '.'))
        .with("member", signature)
        .at(where);
  }

  private Failed noSuchClass(String className) {
    String simpleName = className.substring(className.lastIndexOf('.') + 1);
    Optional<String> similar =
        classes.names().stream()
            .filter(name -> name.substring(name.lastIndexOf('.') + 1).equalsIgnoreCase(simpleName))
            .findFirst();
    if (similar.isEmpty()) {
      return Failed.because("missing-class", Kind.MISSING_MEMBER)
          .with("class", className)
          .with("found", topLevel());
    }
    return Failed.because("misplaced-class", Kind.MISSING_MEMBER)
        .with("class", className)
        .with("found", similar.get())
        .with("package", className.substring(0, className.lastIndexOf('.')))
        .at(classes.location(similar.get()).stream().toList());
  }

  private String topLevel() {
    String names =
        classes.names().stream().filter(name -> !name.contains("$")).collect(joining(", "));
    return names.isEmpty() ? "no class" : names;
  }

  private static String signature(Method method) {
    String parameters =
        Arrays.stream(method.getGenericParameterTypes())
            .map(Binding::shortName)
            .collect(joining(", "));
    String returns =
        isView(method.getReturnType())
            ? method.getReturnType().getSimpleName()
            : shortName(method.getGenericReturnType());
    return "%s %s(%s)".formatted(returns, method.getName(), parameters);
  }

  private static String shortName(Type type) {
    return type.getTypeName().replaceAll("[a-z]+\\.", "");
  }
}
