import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times whole commands in turn, A B C A B C ..., so that all meet the same moods of the machine. */
final class CheckBench {
  private static final String RIGHT = "reference-solutions/right/virtual-threads";

  private final Path home;
  private final int runs;
  private final Map<String, List<Cost>> costsByName = new LinkedHashMap<>();

  private CheckBench(Path home, int runs) {
    this.home = home;
    this.runs = runs;
  }

  /**
   * @param arguments the product's folder, and how many runs are counted (5)
   */
  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    new CheckBench(Path.of(arguments[0]), runs).checkBesideMavenTest();
  }

  private void checkBesideMavenTest() throws Exception {
    Path solved = Files.createTempDirectory("bench").resolve("student-template");
    try {
      Tree.copy(home.resolve("student-template"), solved);
      Tree.copy(home.resolve(RIGHT), solved);
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
      Tree.delete(solved.getParent());
    }
  }

  private void time(String name, Command command) throws Exception {
    costsByName.computeIfAbsent(name, key -> new ArrayList<>()).add(command.run());
  }

  private void print() {
    double first = Cost.median(costsByName.values().iterator().next(), Cost::seconds);
    System.out.printf(
        "%-48s %8s %8s %8s %14s %8s%n",
        "seconds, " + runs + " runs each", "median", "min", "max", "first / this", "CPU");
    costsByName.forEach(
        (name, costs) -> {
          DoubleSummaryStatistics seconds = costs.stream().mapToDouble(Cost::seconds).summaryStatistics();
          System.out.printf(
              "%-48s %8.2f %8.2f %8.2f %14.2f %8.2f%n",
              name,
              Cost.median(costs, Cost::seconds),
              seconds.getMin(),
              seconds.getMax(),
              first / Cost.median(costs, Cost::seconds),
              Cost.median(costs, Cost::cpuSeconds));
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
}
