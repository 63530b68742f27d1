package org.loomgrade.scheduler.junit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInfo;
import org.loomgrade.scheduler.engine.Program;
import org.opentest4j.TestAbortedException;

/**
 * A test with its lifecycle methods as a program: one run of it is one schedule. Remembers what the
 * last run threw.
 */
final class TestProgram implements Program {
  private final List<Level> levels;
  private final Method test;
  private final List<@Nullable Object> arguments;
  private final TestInfo information;
  private final Thread.@Nullable UncaughtExceptionHandler handler =
      Thread.getDefaultUncaughtExceptionHandler();

  private volatile boolean stopped;
  private int aborts;
  private @Nullable TestAbortedException abort;
  private @Nullable Throwable thrown;

  /**
   * A test of woven classes.
   *
   * @param arguments of the test method
   */
  TestProgram(
      List<Level> levels, Method test, List<@Nullable Object> arguments, TestInfo information) {
    this.levels = levels;
    this.test = test;
    this.arguments = arguments;
    this.information = information;
  }

  @Override
  public void run() throws Throwable {
    if (stopped) {
      throw new IllegalStateException("stopped"); // a finding, which ends the exploration
    }
    thrown = null;
    forgetHandler();
    try {
      attempt();
    } catch (TestAbortedException e) {
      abort = e;
      aborts++;
    } catch (Throwable e) {
      thrown = e;
      throw e;
    }
  }

  /** Makes the schedules end that are still to be run; called by another thread. */
  void stop() {
    stopped = true;
  }

  /** The handler that a schedule which did not end has set must not swallow the next one's. */
  void forgetHandler() {
    Thread.setDefaultUncaughtExceptionHandler(handler);
  }

  private void attempt() throws Throwable {
    Failures failures = new Failures();
    List<Object> instances = new ArrayList<>();
    failures.collect(() -> {
      construct(instances);
      for (int i = 0; i < levels.size(); i++) {
        call(levels.get(i).beforeEach(), instances.get(i));
      }
      test.invoke(instances.getLast(), arguments.toArray());
    });
    for (int i = levels.size() - 1; i >= 0; i--) {
      finish(failures, levels.get(i), i < instances.size() ? instances.get(i) : null);
    }
    failures.rethrow();
  }

  private void construct(List<Object> instances) throws ReflectiveOperationException {
    for (Level level : levels) {
      for (Method method : level.beforeAll()) {
        if (Modifier.isStatic(method.getModifiers())) {
          call(List.of(method), null);
        }
      }
      Object instance =
          instances.isEmpty()
              ? level.constructor().newInstance()
              : level.constructor().newInstance(instances.getLast());
      instances.add(instance);
      for (Method method : level.beforeAll()) {
        if (!Modifier.isStatic(method.getModifiers())) {
          call(List.of(method), instance);
        }
      }
    }
  }

  /** Runs what comes after the test; a null instance was not made. */
  private void finish(Failures failures, Level level, @Nullable Object instance) {
    for (List<Method> methods : List.of(level.afterEach(), level.afterAll())) {
      for (Method method : methods) {
        if (instance != null || Modifier.isStatic(method.getModifiers())) {
          failures.collect(() -> call(List.of(method), instance));
        }
      }
    }
  }

  private void call(List<Method> methods, @Nullable Object instance)
      throws ReflectiveOperationException {
    for (Method method : methods) {
      Object[] informations = new Object[method.getParameterCount()];
      Arrays.fill(informations, information);
      method.invoke(instance, informations);
    }
  }

  /** What the test threw in the last schedule; an abort does not count. */
  @Nullable Throwable thrown() {
    return thrown;
  }

  /** The abort, if no schedule of so many was carried through. */
  @Nullable TestAbortedException aborted(int schedules) {
    return aborts == schedules ? abort : null;
  }
}
