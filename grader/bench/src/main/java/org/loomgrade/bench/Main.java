package org.loomgrade.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** All parts of the scheduler's benchmark, one after the other, or those that are named. */
final class Main {
  private static final List<String> PARTS = List.of("speed", "startup", "memory", "first-failure");

  private Main() {}

  /**
   * Runs the parts.
   *
   * @param arguments names of parts, and {@code --quick}
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> options = List.of(arguments).stream().filter(a -> a.startsWith("--")).toList();
    List<String> named = List.of(arguments).stream().filter(a -> !a.startsWith("--")).toList();
    System.out.println(machine());
    for (String part : named.isEmpty() ? PARTS : named) {
      run(part, options.toArray(String[]::new));
      System.out.println();
    }
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "JDK %s, %d processors, load %.1f%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static void run(String part, String[] options) throws IOException, InterruptedException {
    switch (part) {
      case "speed" -> Speed.main(options);
      case "startup" -> Startup.main(options);
      case "memory" -> Memory.main(options);
      case "first-failure" -> FirstFailure.main(options);
      default ->
          throw new IllegalArgumentException(
              "a part is one of " + PARTS + ", not \"" + part + "\"");
    }
  }
}
