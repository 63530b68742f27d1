import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Looks now and then how many results there are and how much memory a batch takes. */
final class Gauge implements AutoCloseable {
  private static final int TICK_MILLIS = 200;

  /** In parts of the whole, where figures are printed. */
  private static final double[] POINTS = {0.1, 0.5, 0.9};

  private final Path results;
  private final int count;
  private final List<Sample> samples = new ArrayList<>();
  private final Map<Long, Duration> cpuByProcess = new ConcurrentHashMap<>();
  private volatile boolean over;

  Gauge(Path out, int count) {
    this.results = out.resolve("results");
    this.count = count;
  }

  /** RSS in MiB. */
  private record Sample(double seconds, int results, long host, long workers) {}

  void watch(Process command) {
    Thread thread = new Thread(() -> sample(command.toHandle()), "gauge");
    thread.setDaemon(true);
    thread.start();
  }

  private void sample(ProcessHandle command) {
    long start = System.nanoTime();
    while (!over && command.isAlive()) {
      command.descendants().forEach(this::noteCpu);
      List<Long> sizes = javaSizes(command.descendants());
      if (!sizes.isEmpty()) {
        long all = sizes.stream().mapToLong(Long::longValue).sum();
        samples.add(
            new Sample((System.nanoTime() - start) / 1e9, done(), sizes.getFirst(), all - sizes.getFirst()));
      }
      try {
        Thread.sleep(TICK_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void noteCpu(ProcessHandle process) {
    process.info().totalCpuDuration().ifPresent(cpu -> cpuByProcess.merge(process.pid(), cpu, (a, b) -> b));
  }

  /**
   * What all processes took, as of a moment before their ends: a sandbox does not let its parent
   * know.
   */
  double cpuSeconds() {
    return cpuByProcess.values().stream().mapToDouble(cpu -> cpu.toMillis() / 1e3).sum();
  }

  private int done() {
    String[] names = results.toFile().list((folder, name) -> name.endsWith(".json"));
    return names == null ? 0 : names.length;
  }

  /** Of the JVMs among processes, the one that was started first at the front. */
  private static List<Long> javaSizes(Stream<ProcessHandle> processes) {
    return processes
        .filter(process -> process.info().command().filter(c -> c.endsWith("/java")).isPresent())
        .sorted((a, b) -> a.info().startInstant().get().compareTo(b.info().startInstant().get()))
        .map(process -> kibibytes(process.pid()) / 1024)
        .toList();
  }

  private static long kibibytes(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
      try (BufferedReader reader = ps.inputReader()) {
        String line = reader.readLine();
        return line == null ? 0 : Long.parseLong(line.strip()); // null: it has just ended
      }
    } catch (IOException e) {
      throw new IllegalStateException("ps cannot be run", e);
    }
  }

  /** Prints the rate and the memory at the beginning, in the middle and at the end. */
  void print() {
    for (double point : POINTS) {
      List<Sample> near =
          samples.stream()
              .filter(s -> Math.abs(s.results() - point * count) <= Math.max(2, count * 0.08))
              .toList();
      if (near.size() > 1) {
        Sample first = near.getFirst();
        Sample last = near.getLast();
        System.out.printf(
            "  at %2.0f %%: %.2f a second, host %d MiB, workers and compiler %d MiB%n",
            100 * point,
            (last.results() - first.results()) / (last.seconds() - first.seconds()),
            near.stream().mapToLong(Sample::host).max().getAsLong(),
            near.stream().mapToLong(Sample::workers).max().getAsLong());
      }
    }
  }

  @Override
  public void close() {
    over = true;
  }
}
