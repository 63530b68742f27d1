package org.loomgrade.scheduler.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What lifecycle methods may ask about the test that is run. */
record Information(
    String displayName, Set<String> tags, Optional<Class<?>> testClass, Optional<Method> testMethod)
    implements TestInfo {
  static TestInfo of(ExtensionContext context) {
    return new Information(
        context.getDisplayName(),
        Set.copyOf(context.getTags()),
        context.getTestClass(),
        context.getTestMethod());
  }

  @Override
  public String getDisplayName() {
    return displayName;
  }

  @Override
  public Set<String> getTags() {
    return tags;
  }

  @Override
  public Optional<Class<?>> getTestClass() {
    return testClass;
  }

  @Override
  public Optional<Method> getTestMethod() {
    return testMethod;
  }
}
