package org.loomgrade.worker;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  private WorkerMain() {}

  /**
   * Carries out one order. Always ends the JVM: a submission may have left threads.
   *
   * @param arguments none; see {@link WorkOrder}
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(System.err); // what is printed where nobody captures it is no answer
    warmUp();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null) {
      throw new IllegalStateException("no order on standard input");
    }
    System.setIn(InputStream.nullInputStream());
    endWithTheHost(in);
    WorkOrder order = WorkOrder.parse(line);
    SubmissionClasses classes = SubmissionClasses.read(Path.of(order.classes()));
    Answers answers = new Answers(out, order.nonce());
    if (order.realTime()) {
      runInRealTime(order, classes, answers);
    } else {
      ScheduledRunner runner = new ScheduledRunner(classes, Path.of(order.classes()), order.seed());
      new StallWatch(runner::pulse, answers::checks, StallWatch.Limit.USUAL, answers::giveUpTooSlow)
          .start();
      run(order, runner, answers, () -> true);
    }
    answers.end(WorkEvent.done());
  }

  /** The host keeps our standard input open as long as it wants an answer, and as it lives. */
  private static void endWithTheHost(Reader in) {
    Thread watch =
        new Thread(
            () -> {
              try {
                in.skip(Long.MAX_VALUE);
              } catch (IOException e) {
                System.err.println("standard input broke: " + e.getMessage());
              }
              Runtime.getRuntime().halt(1);
            },
            "host-watch");
    watch.setDaemon(true);
    watch.start();
  }

  /** The order may come later: until then there is time to load what every order needs. */
  private static void warmUp() {
    SubmissionClasses none = SubmissionClasses.none();
    Runner runner = new ScheduledRunner(none, Path.of(""), 1);
    try (CheckRunner checks = new CheckRunner(runner, _ -> {})) {
      checks.run(
          new WorkOrder.Check(
              WarmUp.CRITERION, WarmUp.class.getName(), 1, List.of(Kind.DATA_RACE), null));
    }
  }

  private static void runInRealTime(WorkOrder order, SubmissionClasses classes, Answers answers) {
    PlainRunner runner = new PlainRunner(classes, order.seed());
    run(order, runner, answers, runner::tidyUp);
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
