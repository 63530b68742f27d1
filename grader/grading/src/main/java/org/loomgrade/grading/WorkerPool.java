package org.loomgrade.grading;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkOrder;
import org.loomgrade.model.WorkOrder.Check;

/** Worker JVMs: starts them, gives them orders, and ends them. Thread-safe. */
public final class WorkerPool implements AutoCloseable {
  /**
   * So many orders a JVM is given: its start is paid by then, and what one submission may have left
   * in it, others do not have to live with for ever.
   */
  private static final int MOST_ORDERS = 100;

  private final Supplier<List<String>> command;
  private final Worker.Patience patience;
  private final Isolation isolation;
  private final SecureRandom random = new SecureRandom();
  private final Deque<Worker> unused = new ConcurrentLinkedDeque<>();
  private final Deque<Worker> used = new ConcurrentLinkedDeque<>();

  /**
   * @param jars the folder of the worker's jars
   * @param sandbox around each JVM
   */
  public WorkerPool(Path javaHome, Path jars, Sandbox sandbox, Isolation isolation) {
    this(() -> sandbox.around(WorkerCommand.of(javaHome, jars)), isolation, Worker.Patience.USUAL);
  }

  WorkerPool(Supplier<List<String>> command, Isolation isolation, Worker.Patience patience) {
    this.command = command;
    this.isolation = isolation;
    this.patience = patience;
  }

  /** Starts a JVM already, if there is none, which makes itself ready for the next order. */
  public void prepare() {
    if (!unused.isEmpty()) {
      return;
    }
    try {
      unused.add(start());
    } catch (IOException | UncheckedIOException e) {
      // There may be no need of one. Where there is, starting it is tried again, and its failure
      // said.
    }
  }

  /** Ends all JVMs. */
  @Override
  public void close() {
    end(unused);
    end(used);
  }

  private static void end(Deque<Worker> workers) {
    for (Worker worker = workers.poll(); worker != null; worker = workers.poll()) {
      worker.close();
    }
  }

  /**
   * What a JVM is to do.
   *
   * @param realTime whether threads are the JVM's own: they may outlive the checks
   */
  record Job(ClassFiles classes, long seed, boolean realTime, List<Check> checks) {
    Job {
      checks = List.copyOf(checks);
    }

    /** What is left of it. */
    Job without(List<Outcome> outcomes) {
      Set<String> done = outcomes.stream().map(Outcome::criterion).collect(toSet());
      return new Job(
          classes,
          seed,
          realTime,
          checks.stream().filter(check -> !done.contains(check.criterion())).toList());
    }
  }

  /**
   * Has checks run. What a JVM that has served others comes to counts only if it would be the same
   * in any other; of the rest, a new one has the last word.
   *
   * @param checked is told the criterion of each check that has come to an outcome, also of one
   *     that does not count
   */
  WorkerReport run(Job job, Consumer<String> checked) throws IOException, InterruptedException {
    Worker warm = job.realTime() ? null : used.poll();
    if (warm == null) {
      return run(fresh(), job, checked);
    }
    WorkerReport report = run(warm, job, checked);
    if (report.isPlain()) {
      return report;
    }
    List<Outcome> plain = report.plainOutcomes();
    Job rest = job.without(plain);
    return rest.checks().isEmpty() ? report : run(fresh(), rest, checked).after(plain);
  }

  private Worker fresh() throws IOException {
    Worker prepared = unused.poll();
    return prepared == null ? start() : prepared;
  }

  private WorkerReport run(Worker worker, Job job, Consumer<String> checked)
      throws InterruptedException {
    boolean goesOn = false;
    try {
      WorkOrder order =
          new WorkOrder(nonce(), job.classes(), job.seed(), job.realTime(), job.checks());
      WorkerReport report = worker.carryOut(order, checked);
      goesOn = isolation == Isolation.SEVERAL && !job.realTime() && report.isPlain();
      return report;
    } finally {
      if (goesOn && worker.orders() < MOST_ORDERS) {
        used.push(worker);
      } else {
        worker.close();
      }
    }
  }

  private Worker start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command.get());
    // Nothing of the environment reaches student code, but what the JVM itself needs; without the
    // locale, it cannot open files whose names have other than ASCII letters.
    builder
        .environment()
        .keySet()
        .retainAll(
            List.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "TEMP", "TMP", "TMPDIR"));
    return new Worker(builder.start(), patience);
  }

  private String nonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
