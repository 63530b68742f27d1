import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times whole commands in turn, A B C A B C ..., so that all meet the same moods of the machine. */
final class Bench {
  private static final String RIGHT = "reference-solutions/right/virtual-threads";

  private final Path home;
  private final int runs;
  private final Map<String, List<Cost>> costsByName = new LinkedHashMap<>();

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
      print();
      printSchedules(solved);
    } finally {
      delete(solved.getParent());
    }
  }

  private void time(String name, Command command) throws Exception {
    costsByName.computeIfAbsent(name, key -> new ArrayList<>()).add(command.run());
  }

  private void print() {
    double first = median(costsByName.values().iterator().next(), Cost::seconds);
    System.out.printf(
        "%-48s %8s %8s %8s %14s %8s%n",
        "seconds, " + runs + " runs each", "median", "min", "max", "first / this", "CPU");
    costsByName.forEach(
        (name, costs) -> {
          DoubleSummaryStatistics seconds = costs.stream().mapToDouble(Cost::seconds).summaryStatistics();
          System.out.printf(
              "%-48s %8.2f %8.2f %8.2f %14.2f %8.2f%n",
              name,
              median(costs, Cost::seconds),
              seconds.getMin(),
              seconds.getMax(),
              first / median(costs, Cost::seconds),
              median(costs, Cost::cpuSeconds));
        });
  }

  /** How many schedules a right submission is run under, all its checks together. */
  private void printSchedules(Path folder) throws Exception {
    Path json = folder.resolve("result.json");
    String loomgrade = home.resolve("scripts/loomgrade").toString();
    new Command(home, List.of(loomgrade, "check", RIGHT, "--json", json.toString())).run();
    Matcher schedules = Pattern.compile("\"schedules\": (\\d+)").matcher(Files.readString(json));
    if (!schedules.find()) {
      throw new IllegalStateException("no number of schedules in " + json);
    }
    System.out.println("schedules of that submission: " + schedules.group(1));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
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

  /** What a command took: on the wall clock, and of all processors together. */
  private record Cost(double seconds, double cpuSeconds) {}

  /** A command whose output nobody reads. */
  private record Command(Path folder, List<String> words) {
    /** The second line of POSIX {@code times} is what the shell's children took. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    Cost run() throws Exception {
      List<String> timed = new ArrayList<>(List.of("sh", "-c", "\"$@\" > /dev/null 2>&1; times", "sh"));
      timed.addAll(words);
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(timed)
              .directory(folder.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      double seconds = (System.nanoTime() - start) / 1e9;
      Matcher times = TIMES.matcher(output.strip());
      if (!times.find()) {
        throw new IllegalStateException("not what POSIX says of times: " + output);
      }
      return new Cost(seconds, seconds(times, 1) + seconds(times, 3));
    }

    private static double seconds(Matcher times, int group) {
      return 60 * Double.parseDouble(times.group(group)) + Double.parseDouble(times.group(group + 1));
    }
  }
}
