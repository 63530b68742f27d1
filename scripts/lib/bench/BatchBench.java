import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times {@code batch} over submissions made from the corpus: every other one right, the others with
 * one exercise of a faulty one; no two of them the same.
 */
final class BatchBench {
  /** So many of them are put into the template, one after the other, and tested by Maven. */
  private static final int MAVEN_SAMPLE = 8;

  /** So many are graded by one job and by two. */
  private static final int SCALED = 100;

  private final Path home;
  private final Path folder;

  private BatchBench(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  /**
   * @param arguments the product's folder, and how many submissions are graded (200)
   */
  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    Path folder = Files.createTempDirectory("bench");
    try {
      new BatchBench(Path.of(arguments[0]), folder).run(count);
    } finally {
      Tree.delete(folder);
    }
  }

  private void run(int count) throws Exception {
    List<Path> submissions = submissions(count);
    batch(List.of(home.resolve("reference-solutions/right/virtual-threads")), "warm-up", 1).run();
    int processors = Runtime.getRuntime().availableProcessors();
    try (Gauge gauge = new Gauge(folder.resolve("all"), count)) {
      Cost cost = batch(List.of(folder.resolve("in")), "all", processors).run(gauge::watch);
      System.out.printf(
          "%d submissions, --jobs %d: %.1f s, %.2f a second, %.2f s of CPU each%n",
          count, processors, cost.seconds(), count / cost.seconds(), gauge.cpuSeconds() / count);
      gauge.print();
      besideMaven(submissions, count / cost.seconds());
    }
    scaling(submissions.subList(0, Math.min(SCALED, count)));
  }

  private Command batch(List<Path> in, String out, int jobs) {
    List<String> words = new ArrayList<>(List.of(home.resolve("scripts/loomgrade").toString(), "batch"));
    in.forEach(path -> words.add(path.toString()));
    words.addAll(List.of("--out", folder.resolve(out).toString(), "--jobs", String.valueOf(jobs)));
    return new Command(home, words);
  }

  private List<Path> submissions(int count) throws IOException {
    List<Path> right = folders("right");
    List<Path> faulty = folders("faulty");
    List<Path> submissions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path submission = folder.resolve("in").resolve("s%05d".formatted(i));
      Tree.copy(right.get(i % right.size()), submission);
      if (i % 2 == 1) {
        Tree.copy(faulty.get(i / 2 % faulty.size()), submission);
      }
      markAsOwn(submission, i);
      submissions.add(submission);
    }
    return submissions;
  }

  /** Whoever hands in the same sources is graded once, so each has to have its own. */
  private static void markAsOwn(Path submission, int number) throws IOException {
    try (Stream<Path> files = Files.walk(submission)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Files.writeString(file, Files.readString(file) + "\n// " + number + "\n");
      }
    }
  }

  private List<Path> folders(String kind) throws IOException {
    try (Stream<Path> all = Files.list(home.resolve("reference-solutions").resolve(kind))) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The usual way: each submission is put into a project with tests. */
  private void besideMaven(List<Path> all, double rate) throws Exception {
    List<Cost> right = new ArrayList<>();
    List<Cost> faulty = new ArrayList<>();
    for (int i = 0; i + 1 < all.size() && i < MAVEN_SAMPLE; i += 2) {
      right.add(maven(all.get(i), right.isEmpty()));
      faulty.add(maven(all.get(i + 1), false));
    }
    System.out.println("mvn -o -q test of them in the template, one after the other:");
    print("right", right, rate);
    print("faulty", faulty, rate);
  }

  private Cost maven(Path submission, boolean first) throws Exception {
    Path project = folder.resolve("project");
    Tree.copy(home.resolve("student-template"), project);
    Tree.copy(submission, project);
    if (first) {
      new Command(project, List.of("mvn", "-q", "test")).run(); // what is missing is fetched
    }
    Cost cost = new Command(project, List.of("mvn", "-o", "-q", "test")).run();
    Tree.delete(project);
    return cost;
  }

  private static void print(String which, List<Cost> costs, double rate) {
    double seconds = costs.stream().mapToDouble(Cost::seconds).average().orElseThrow();
    double cpu = costs.stream().mapToDouble(Cost::cpuSeconds).average().orElseThrow();
    System.out.printf(
        "  %d %s ones: %.2f a second, %.2f s of CPU each; batch is %.1f times as fast%n",
        costs.size(), which, 1 / seconds, cpu, rate * seconds);
  }

  private void scaling(List<Path> some) throws Exception {
    double one = batch(some, "one", 1).run().seconds();
    double two = batch(some, "two", 2).run().seconds();
    System.out.printf(
        "%d of them: --jobs 1 %.1f s, --jobs 2 %.1f s, %.2f times as fast%n", some.size(), one, two, one / two);
  }
}
