package org.loomgrade.scheduler.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * A test class with its lifecycle methods, inherited ones included, in the order in which they are
 * run; one of several where classes are nested.
 *
 * @param constructor takes an instance of the level around it, or nothing
 */
record Level(
    Constructor<?> constructor,
    List<Method> beforeAll,
    List<Method> beforeEach,
    List<Method> afterEach,
    List<Method> afterAll) {

  /**
   * The levels of a class, the outermost first.
   *
   * @throws IllegalArgumentException when the class or one of its methods cannot be used
   */
  static List<Level> of(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    List<Level> levels = new ArrayList<>();
    boolean inner = outer != null && !Modifier.isStatic(type.getModifiers());
    if (inner) {
      levels.addAll(of(outer));
    }
    refuseInjected(type);
    levels.add(
        new Level(
            constructor(type, inner ? new Class<?>[] {outer} : new Class<?>[0]),
            methods(type, BeforeAll.class, HierarchyTraversalMode.TOP_DOWN),
            methods(type, BeforeEach.class, HierarchyTraversalMode.TOP_DOWN),
            methods(type, AfterEach.class, HierarchyTraversalMode.BOTTOM_UP),
            methods(type, AfterAll.class, HierarchyTraversalMode.BOTTOM_UP)));
    return levels;
  }

  private static void refuseInjected(Class<?> type) {
    for (Field field : AnnotationSupport.findAnnotatedFields(type, TempDir.class)) {
      throw new IllegalArgumentException(
          "the field "
              + field.getName()
              + " would stay empty: make the @TempDir a parameter of the test method");
    }
  }

  private static Constructor<?> constructor(Class<?> type, Class<?>[] parameters) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          type.getName() + " must have a constructor without parameters", e);
    }
  }

  private static List<Method> methods(
      Class<?> type, Class<? extends Annotation> annotation, HierarchyTraversalMode order) {
    List<Method> methods = AnnotationSupport.findAnnotatedMethods(type, annotation, order);
    for (Method method : methods) {
      for (Class<?> parameter : method.getParameterTypes()) {
        if (parameter != TestInfo.class) {
          throw new IllegalArgumentException(
              "the @"
                  + annotation.getSimpleName()
                  + " method "
                  + method.getName()
                  + " may have a parameter of type TestInfo only, not "
                  + parameter.getName());
        }
      }
      method.setAccessible(true);
    }
    return methods;
  }
}
