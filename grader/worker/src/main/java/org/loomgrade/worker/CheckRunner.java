package org.loomgrade.worker;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.loomgrade.checks.Budget;
import org.loomgrade.checks.CheckSession;
import org.loomgrade.checks.Criterion;
import org.loomgrade.checks.Exploration;
import org.loomgrade.checks.Runner;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkEvent;
import org.loomgrade.model.WorkOrder;

/** Runs checks with JUnit, one at a time, and tells what came of them. */
final class CheckRunner implements AutoCloseable {
  private final Runner runner;
  private final Consumer<WorkEvent> events;
  private final LauncherSession launcher = LauncherFactory.openSession(LauncherConfig.DEFAULT);

  CheckRunner(Runner runner, Consumer<WorkEvent> events) {
    this.runner = runner;
    this.events = events;
  }

  @Override
  public void close() {
    launcher.close();
  }

  void run(WorkOrder.Check check) {
    Optional<Method> method = find(check);
    if (method.isEmpty()) {
      events.accept(WorkEvent.unknown(check.criterion()));
      return;
    }
    events.accept(WorkEvent.started(check.criterion()));
    events.accept(result(check, method.get()));
  }

  private WorkEvent result(WorkOrder.Check check, Method method) {
    String inside = method.getAnnotation(Criterion.class).inside();
    CheckSession session =
        new CheckSession(
            runner,
            new Budget(check.schedules(), Set.copyOf(check.interleavings()), check.only(), inside));
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    execute(method, session, summary);
    Exploration exploration = session.exploration();
    if (exploration == null) {
      String reason =
          summary.getSummary().getFailures().stream()
              .map(failure -> String.valueOf(failure.getException()))
              .findFirst()
              .orElse("JUnit did not run it");
      return WorkEvent.error(check.criterion(), reason);
    }
    return WorkEvent.finished(
        new Outcome(check.criterion(), exploration.schedules(), exploration.failures()));
  }

  private void execute(Method method, CheckSession session, SummaryGeneratingListener listener) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectMethod(method.getDeclaringClass(), method))
            .build();
    launcher.getStore().put(Namespace.create(CheckSession.class), CheckSession.class, session);
    launcher.getLauncher().execute(request, listener);
  }

  private static Optional<Method> find(WorkOrder.Check check) {
    try {
      List<Method> methods =
          AnnotationSupport.findAnnotatedMethods(
              Class.forName(check.checks()), Criterion.class, HierarchyTraversalMode.TOP_DOWN);
      return methods.stream()
          .filter(m -> m.getAnnotation(Criterion.class).value().equals(check.criterion()))
          .findFirst();
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
