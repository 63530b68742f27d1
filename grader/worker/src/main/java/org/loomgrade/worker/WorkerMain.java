package org.loomgrade.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.loomgrade.checks.Runner;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.model.Kind;
import org.loomgrade.model.WorkEvent;
import org.loomgrade.model.WorkOrder;
import org.loomgrade.plain.PlainRunner;
import org.loomgrade.scheduled.ScheduledRunner;

/** Starts a worker. */
public final class WorkerMain {
  /**
   * Of all that submissions may use, only this keeps in the JVM what they bring: a handler of a
   * logger's would be called by the next one that logs.
   */
  private static final String SHARED_BY_ALL = "java.util.logging";

  private WorkerMain() {}

  /**
   * Carries out orders, until the host closes standard input.
   *
   * @param arguments none; see {@link WorkOrder}
   */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(System.err); // what is printed where nobody captures it is no answer
    Orders orders = Orders.from(System.in);
    System.setIn(InputStream.nullInputStream());
    warmUp();
    while (true) {
      WorkOrder order = orders.next();
      Answers answers = new Answers(out, order.nonce());
      SubmissionClasses classes = SubmissionClasses.of(order.classes());
      carryOut(order, classes, answers);
      if (order.realTime() || classes.use(SHARED_BY_ALL)) {
        answers.end(WorkEvent.ending());
      }
      answers.accept(WorkEvent.done());
      endUnlessSound();
    }
  }

  /** Whatever this submission was, the next one is to be judged rightly. */
  private static void endUnlessSound() {
    try {
      ScheduledRunner.prove();
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      Runtime.getRuntime().halt(1);
    }
  }

  private static void carryOut(WorkOrder order, SubmissionClasses classes, Answers answers) {
    if (order.realTime()) {
      PlainRunner runner = new PlainRunner(classes, order.seed());
      run(order, runner, answers, runner::tidyUp);
      return;
    }
    ScheduledRunner runner = new ScheduledRunner(classes, order.seed());
    try (StallWatch watch =
        new StallWatch(
            runner::pulse, answers::checks, StallWatch.Limit.USUAL, answers::giveUpTooSlow)) {
      watch.start();
      run(order, runner, answers, () -> true);
    }
  }

  /** The order may come later: until then there is time to load what every order needs. */
  private static void warmUp() {
    SubmissionClasses none = SubmissionClasses.none();
    Runner runner = new ScheduledRunner(none, 1);
    try (CheckRunner checks = new CheckRunner(runner, _ -> {})) {
      checks.run(
          new WorkOrder.Check(
              WarmUp.CRITERION, WarmUp.class.getName(), 1, List.of(Kind.DATA_RACE), null));
    }
  }

  /**
   * Runs the checks.
   *
   * @param goesOn whether another check can be run in this JVM
   */
  private static void run(WorkOrder order, Runner runner, Answers answers, BooleanSupplier goesOn) {
    try (CheckRunner checks = new CheckRunner(runner, answers)) {
      for (WorkOrder.Check check : order.checks()) {
        run(check, checks, answers);
        if (!goesOn.getAsBoolean()) {
          answers.end(WorkEvent.ending());
        }
      }
    }
  }

  /** JUnit lets this error pass, as it lets no other. */
  private static void run(WorkOrder.Check check, CheckRunner checks, Answers answers) {
    try {
      checks.run(check);
    } catch (OutOfMemoryError e) {
      answers.giveUpOutOfMemory();
    }
  }
}
