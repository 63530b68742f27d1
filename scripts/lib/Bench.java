import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Times whole commands in turn, A B C A B C ..., so that all meet the same moods of the machine. */
final class Bench {
  private static final String RIGHT = "reference-solutions/right/virtual-threads";

  private final Path home;
  private final int runs;
  private final Map<String, List<Double>> secondsByName = new LinkedHashMap<>();

  private Bench(Path home, int runs) {
    this.home = home;
    this.runs = runs;
  }

  /**
   * @param arguments the product's folder, and how many runs are counted (5)
   */
  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    new Bench(Path.of(arguments[0]), runs).checkBesideMavenTest();
  }

  private void checkBesideMavenTest() throws Exception {
    Path solved = Files.createTempDirectory("bench").resolve("student-template");
    try {
      copy(home.resolve("student-template"), solved);
      copy(home.resolve(RIGHT), solved);
      Command check = new Command(home, List.of(home.resolve("scripts/loomgrade").toString(), "check", RIGHT));
      Command asItIs = new Command(home.resolve("student-template"), List.of("mvn", "-o", "-q", "test"));
      Command withSolution = new Command(solved, List.of("mvn", "-o", "-q", "test"));
      new Command(solved, List.of("mvn", "-q", "test")).run();
      check.run();
      for (int i = 0; i < runs; i++) {
        time("loomgrade check of a right solution", check);
        time("mvn -o -q test in student-template, as it is", asItIs);
        time("mvn -o -q test in student-template, solved", withSolution);
      }
    } finally {
      delete(solved.getParent());
    }
    print();
  }

  private void time(String name, Command command) throws Exception {
    long start = System.nanoTime();
    command.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    secondsByName.computeIfAbsent(name, key -> new ArrayList<>()).add(seconds);
  }

  private void print() {
    double first = median(secondsByName.values().iterator().next());
    System.out.printf("%-48s %8s %8s %8s %14s%n", "seconds, " + runs + " runs each", "median", "min", "max", "first / this");
    secondsByName.forEach(
        (name, seconds) ->
            System.out.printf(
                "%-48s %8.2f %8.2f %8.2f %14.2f%n",
                name,
                median(seconds),
                seconds.stream().min(Double::compare).orElseThrow(),
                seconds.stream().max(Double::compare).orElseThrow(),
                first / median(seconds)));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(path -> !path.toString().contains(File.separator + "target")).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A command whose output nobody reads. */
  private record Command(Path folder, List<String> words) {
    void run() throws Exception {
      new ProcessBuilder(words)
          .directory(folder.toFile())
          .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    }
  }
}
