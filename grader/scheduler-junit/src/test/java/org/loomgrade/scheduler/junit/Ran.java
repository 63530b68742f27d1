package org.loomgrade.scheduler.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Objects;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What JUnit reports of a class of samples. */
record Ran(EngineExecutionResults results) {
  static Ran of(Class<?> sample) {
    return of(sample, Map.of());
  }

  static Ran of(Class<?> sample, Map<String, String> configuration) {
    return new Ran(
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(sample))
            .configurationParameters(configuration)
            .execute());
  }

  Events tests() {
    return results.testEvents();
  }

  long succeeded() {
    return tests().succeeded().count();
  }

  /** What a test failed or was aborted with. */
  Throwable thrown(String method) {
    return tests()
        .finished()
        .filter(e -> e.getTestDescriptor().getDisplayName().startsWith(method + "("))
        .map(e -> e.getRequiredPayload(TestExecutionResult.class).getThrowable())
        .findFirst()
        .map(t -> t.orElseThrow(() -> new AssertionError(method + " succeeded")))
        .orElseThrow(() -> new AssertionError("no test " + method));
  }

  String message(String method) {
    return Objects.requireNonNull(thrown(method).getMessage());
  }
}
