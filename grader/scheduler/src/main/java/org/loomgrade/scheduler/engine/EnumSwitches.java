package org.loomgrade.scheduler.engine;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Pattern switches with enum constants among their labels. The JDK's remember the constants that
 * they have met, which are others in the next schedule: {@code SwitchBootstraps.ResolvedEnumLabels}
 * in JDK 25, noticed by the corpus program {@code EnumConstantsAnew}.
 */
public final class EnumSwitches {
  private static final MethodHandle SELECT;

  static {
    try {
      MethodType type = MethodType.methodType(int.class, Object[].class, Object.class, int.class);
      SELECT = MethodHandles.lookup().findStatic(EnumSwitches.class, "select", type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private EnumSwitches() {}

  /**
   * In place of the JDK's methods of this name and of {@code enumSwitch}.
   *
   * @param labels classes, descriptions of enum constants, or names of constants
   */
  public static CallSite typeSwitch(
      MethodHandles.Lookup caller, String name, MethodType type, Object... labels) {
    MethodHandle select = MethodHandles.insertArguments(SELECT, 0, (Object) labels.clone());
    return new ConstantCallSite(select.asType(type));
  }

  static int select(Object[] labels, @Nullable Object target, int from) {
    if (target == null) {
      return -1;
    }
    int i = from;
    while (i < labels.length && !matches(labels[i], target)) {
      i++;
    }
    return i;
  }

  private static boolean matches(Object label, Object target) {
    return switch (label) {
      case Class<?> type -> type.isInstance(target);
      case Enum.EnumDesc<?> described ->
          isNamed(target, described.constantName())
              && describes(described, ((Enum<?>) target).getDeclaringClass());
      default -> isNamed(target, label);
    };
  }

  private static boolean isNamed(Object target, Object name) {
    return target instanceof Enum<?> constant && constant.name().equals(name);
  }

  private static boolean describes(Enum.EnumDesc<?> described, Class<?> type) {
    return described.constantType().descriptorString().equals(type.descriptorString());
  }
}
