package org.loomgrade.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** How many schedules each strategy needs until a fault shows. */
final class FirstFailure {
  private static final Duration LIMIT = Duration.ofMinutes(60);

  private FirstFailure() {}

  /**
   * Measures and prints.
   *
   * @param arguments {@code --quick} takes 20 seeds, not 200
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean quick = List.of(arguments).contains("--quick");
    Jvm.controlled()
        .run(LIMIT, SchedulesToFailure.class, quick ? "20" : "200")
        .output()
        .forEach(System.out::println);
  }
}
