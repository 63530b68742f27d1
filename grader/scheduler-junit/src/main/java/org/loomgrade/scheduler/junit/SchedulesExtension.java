package org.loomgrade.scheduler.junit;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.loomgrade.scheduler.Exploration;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.jdk.Agent;
import org.loomgrade.scheduler.jdk.UnsupportedJdkException;

/** Runs a test's schedules in place of the test and its lifecycle methods. */
final class SchedulesExtension implements InvocationInterceptor {
  @Override
  public void interceptBeforeEachMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> invoked,
      ExtensionContext context) {
    invocation.skip(); // part of every schedule
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> invoked,
      ExtensionContext context) {
    invocation.skip(); // part of every schedule
  }

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> invoked,
      ExtensionContext context) {
    invocation.skip();
    Settings settings;
    TestProgram program;
    Shown shown;
    try {
      settings = settings(context);
      program = program(settings, context, invoked.getArguments());
      shown = show(settings, program);
    } catch (IllegalArgumentException | UnsupportedJdkException e) {
      throw new ExtensionConfigurationException("@Schedules: " + e.getMessage(), e);
    }
    judge(settings, shown, program);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> invoked,
      ExtensionContext context) {
    invocation.skip();
    throw new ExtensionConfigurationException(
        "@Schedules makes a test by itself: remove @RepeatedTest or @ParameterizedTest");
  }

  private static Settings settings(ExtensionContext context) {
    Schedules schedules =
        AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Schedules.class)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "this extension is for test methods annotated with @Schedules"));
    return Settings.of(schedules, context.getConfigurationParameter(Settings.REPLAY).orElse(""));
  }

  private static TestProgram program(
      Settings settings, ExtensionContext context, List<@Nullable Object> arguments) {
    Agent.install();
    ClassLoader parent = context.getRequiredTestClass().getClassLoader();
    return new Weaving(parent, settings.packages()).program(context, arguments);
  }

  private static Shown show(Settings settings, TestProgram program) {
    try {
      return Uninterrupted.call(
          () -> settings.replays() ? replay(settings, program) : explore(settings, program),
          program::stop);
    } finally {
      program.forgetHandler();
    }
  }

  private static Shown replay(Settings settings, TestProgram program) {
    Outcome outcome = settings.explorer().replay(program, settings.replay());
    System.out.print(outcome.output());
    return new Shown(outcome.findings(), 1, program.thrown());
  }

  private static Shown explore(Settings settings, TestProgram program) {
    Explorer explorer = settings.explorer();
    Shown first = shown(explorer.stoppingAtFirst().explore(program), program);
    boolean enough = settings.finds().stream().allMatch(first::has);
    return first.findings().isEmpty() || enough ? first : shown(explorer.explore(program), program);
  }

  private static Shown shown(Exploration exploration, TestProgram program) {
    return new Shown(exploration.findings(), exploration.schedules(), program.thrown());
  }

  private static void judge(Settings settings, Shown shown, TestProgram program) {
    Report report = new Report(settings, shown);
    if (settings.wantsFault()) {
      if (!settings.finds().stream().allMatch(shown::has)) {
        throw report.missed();
      }
      return;
    }
    if (!shown.findings().isEmpty()) {
      throw report.found();
    }
    var abort = program.aborted(shown.schedules());
    if (abort != null) {
      throw abort;
    }
  }
}
