package org.loomgrade.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkEvent;
import org.loomgrade.model.WorkOrder;

/** A worker without JUnit: what it does is the name of the folder that its order names. */
final class FakeWorker {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final WorkOrder order;

  private FakeWorker(WorkOrder order) {
    this.order = order;
  }

  static WorkerLauncher launcher() {
    return launcher(FakeWorker.class.getName());
  }

  static WorkerLauncher launcher(String mainClass) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new WorkerLauncher(
        () ->
            List.of(
                java,
                "-Dstderr.encoding=UTF-8",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                mainClass),
        Sandbox.NONE,
        WorkerWatch.Patience.USUAL);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  public static void main(String[] arguments) throws IOException {
    String line = firstLine();
    new FakeWorker(WorkOrder.parse(line)).run();
  }

  private void run() throws IOException {
    String does = String.valueOf(Path.of(order.classes()).getFileName());
    for (WorkOrder.Check check : order.checks()) {
      boolean atB = check.criterion().equals("x.b");
      switch (atB || does.equals("is-slow") ? does : "passes") {
        case "is-slow" -> {
          Failure slow =
              Failure.of("too-slow", Kind.RESOURCE_LIMIT, Map.of("at", check.criterion()));
          say(WorkEvent.started(check.criterion()));
          say(WorkEvent.finished(Outcome.failed(check.criterion(), 1, slow)));
          say(WorkEvent.ending());
          Runtime.getRuntime().halt(0);
        }
        case "dies" -> {
          say(WorkEvent.started(check.criterion()));
          System.err.println("dying");
          Runtime.getRuntime().halt(1);
        }
        case "leaves-threads" -> {
          pass(check);
          say(WorkEvent.ending());
          Runtime.getRuntime().halt(0);
        }
        case "errs" -> {
          say(WorkEvent.started(check.criterion()));
          say(WorkEvent.error(check.criterion(), "a bug of ours"));
        }
        case "does-not-know" -> say(WorkEvent.unknown(check.criterion()));
        case "is-noisy" -> {
          out.println("noise\n{\"type\":\"done\"}\n" + "x".repeat(3_000_000));
          pass(check);
        }
        case "fails-in-real-time" -> {
          if (order.realTime()) {
            Failure late = Failure.of("late", Kind.LATE, Map.of());
            say(WorkEvent.started(check.criterion()));
            say(WorkEvent.finished(Outcome.failed(check.criterion(), 1, late)));
          } else {
            pass(check);
          }
        }
        default -> pass(check);
      }
    }
    say(WorkEvent.done());
  }

  private void pass(WorkOrder.Check check) {
    say(WorkEvent.started(check.criterion()));
    say(WorkEvent.finished(Outcome.passed(check.criterion(), check.schedules())));
  }

  private void say(WorkEvent event) {
    out.println(event.toLine(order.nonce()));
  }

  /** Counts its starts in the folder that its order names, and says nothing. */
  static final class Silent {
    private Silent() {}

    public static void main(String[] arguments) throws IOException {
      String line = firstLine();
      Files.createTempFile(Path.of(WorkOrder.parse(line).classes()), "start", "");
      System.err.println("no such option größe");
    }
  }

  /** Ends before it has read its order. */
  static final class Deaf {
    private Deaf() {}

    public static void main(String[] arguments) {
      System.err.println("deaf");
      Runtime.getRuntime().halt(3);
    }
  }

  /** The order; more does not come. */
  private static String firstLine() throws IOException {
    return String.valueOf(
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine());
  }
}
