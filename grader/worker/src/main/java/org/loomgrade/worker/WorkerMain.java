package org.loomgrade.worker;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.model.WorkEvent;
import org.loomgrade.model.WorkOrder;
import org.loomgrade.plain.PlainRunner;

/** Starts a worker. */
public final class WorkerMain {
  private WorkerMain() {}

  /**
   * Carries out one order. Always ends the JVM: a submission may have left threads.
   *
   * @param arguments none; see {@link WorkOrder}
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null) {
      throw new IllegalStateException("no order on standard input");
    }
    System.setIn(InputStream.nullInputStream());
    WorkOrder order = WorkOrder.parse(line);
    SubmissionClasses classes = SubmissionClasses.read(Path.of(order.classes()));
    PlainRunner runner = new PlainRunner(classes, order.seed());
    CheckRunner checks =
        new CheckRunner(runner, event -> answers.println(event.toLine(order.nonce())));
    for (WorkOrder.Check check : order.checks()) {
      checks.run(check);
      if (!runner.tidyUp()) {
        answers.println(WorkEvent.ending().toLine(order.nonce()));
        Runtime.getRuntime().halt(0);
      }
    }
    answers.println(WorkEvent.done().toLine(order.nonce()));
    Runtime.getRuntime().halt(0);
  }
}
