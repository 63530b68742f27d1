package org.loomgrade.checks;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/** Hands the body of a check to the session's runner, which calls it once a schedule. */
final class SchedulesExtension implements InvocationInterceptor, ParameterResolver {

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> check,
      ExtensionContext context) {
    invocation.skip();
    Object checks = context.getRequiredTestInstance();
    Exploration exploration =
        session(context)
            .explore(run -> ReflectionSupport.invokeMethod(check.getExecutable(), checks, run));
    if (!exploration.failures().isEmpty()) {
      throw Failed.of(exploration.failures().getFirst());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Run.class;
  }

  /**
   * JUnit wants the argument before it can be intercepted; the body is called with each schedule's
   * own run.
   */
  @Override
  public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return null;
  }

  private static CheckSession session(ExtensionContext context) {
    CheckSession session =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, CheckSession.NAMESPACE)
            .get(CheckSession.class, CheckSession.class);
    if (session == null) {
      throw new IllegalStateException(
          "checks run in a session that has a runner: see CheckSession");
    }
    return session;
  }
}
