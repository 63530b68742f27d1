package org.loomgrade.scheduler.strategy;

import java.util.List;

/** The strategies by name. */
public final class Strategies {
  /** Those that are taken in turn when none is named. */
  public static final List<String> PORTFOLIO = List.of("random", "pct", "pos");

  private Strategies() {}

  /** All names. */
  public static List<String> names() {
    return List.of("random", "pct", "pos", "calm", "exhaustive");
  }

  /**
   * A new strategy.
   *
   * @throws IllegalArgumentException when none has this name; the message lists those there are
   */
  public static Strategy named(String name) {
    return switch (name) {
      case "random" -> new RandomWalk();
      case "pct" -> new Pct();
      case "pos" -> new Pos();
      case "calm" -> new Calm();
      case "exhaustive" -> new Exhaustive();
      default ->
          throw new IllegalArgumentException(
              "strategy must be one of " + String.join(", ", names()) + ", was " + name);
    };
  }
}
