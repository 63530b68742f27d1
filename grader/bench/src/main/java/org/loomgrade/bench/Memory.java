package org.loomgrade.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Whether live memory stays flat while schedules go by. */
final class Memory {
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private Memory() {}

  /**
   * Measures and prints.
   *
   * @param arguments {@code --quick} runs a tenth of the schedules
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean quick = List.of(arguments).contains("--quick");
    String schedules = quick ? "100000" : "1000000";
    Jvm.controlled()
        .with("-Xmx64m")
        .run(LIMIT, LiveHeap.class, schedules)
        .output()
        .forEach(System.out::println);
  }
}
