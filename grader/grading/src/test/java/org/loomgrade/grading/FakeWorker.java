package org.loomgrade.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkEvent;
import org.loomgrade.model.WorkOrder;

/** A worker without JUnit: what it does is the text of the "class file" that its order brings. */
final class FakeWorker {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static int orders;

  private final WorkOrder order;

  private FakeWorker(WorkOrder order) {
    this.order = order;
  }

  static WorkerPool pool(Isolation isolation) {
    return pool(FakeWorker.class.getName(), isolation);
  }

  static WorkerPool pool(String mainClass, Isolation isolation) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new WorkerPool(
        () ->
            List.of(
                java,
                "-Dstderr.encoding=UTF-8",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                mainClass),
        isolation,
        Worker.Patience.USUAL);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  public static void main(String[] arguments) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      new FakeWorker(WorkOrder.parse(line)).run();
    }
  }

  /** The submission that has it do something. */
  static ClassFiles does(String what) {
    byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
    return new ClassFiles(List.of(Base64.getEncoder().encodeToString(bytes)));
  }

  private static String does(WorkOrder order) {
    return new String(order.classes().bytes().getFirst(), StandardCharsets.UTF_8);
  }

  private void run() throws IOException {
    String[] words = does(order).split(":", 2);
    String does = words[0];
    orders++;
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
        case "is-killed" -> {
          say(WorkEvent.started(check.criterion()));
          endThisJvm("-KILL");
        }
        case "crashes" -> {
          say(WorkEvent.started(check.criterion()));
          endThisJvm("-ABRT");
        }
        case "is-killed-once" -> {
          say(WorkEvent.started(check.criterion()));
          if (Path.of(words[1]).toFile().createNewFile()) {
            endThisJvm("-KILL");
          }
          say(WorkEvent.finished(Outcome.passed(check.criterion(), check.schedules())));
        }
        case "tells-its-jvm" -> {
          say(WorkEvent.started(check.criterion()));
          say(WorkEvent.finished(Outcome.passed(check.criterion(), ProcessHandle.current().pid())));
        }
        case "fills-a-used-heap" -> {
          if (orders > 1) {
            Failure full = Failure.of("resource-limit", Kind.RESOURCE_LIMIT, Map.of());
            say(WorkEvent.started(check.criterion()));
            say(WorkEvent.finished(Outcome.failed(check.criterion(), 1, full)));
          } else {
            pass(check);
          }
        }
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

  private static void endThisJvm(String signal) throws IOException {
    String pid = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("kill", signal, pid).start();
    LockSupport.park(); // the signal comes
  }

  private void pass(WorkOrder.Check check) {
    say(WorkEvent.started(check.criterion()));
    say(WorkEvent.finished(Outcome.passed(check.criterion(), check.schedules())));
  }

  private void say(WorkEvent event) {
    out.println(event.toLine(order.nonce()));
  }

  /** Counts its starts in the folder that its order brings the name of, and says nothing. */
  static final class Silent {
    private Silent() {}

    public static void main(String[] arguments) throws IOException {
      String line = firstLine();
      Files.createTempFile(Path.of(does(WorkOrder.parse(line))), "start", "");
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
