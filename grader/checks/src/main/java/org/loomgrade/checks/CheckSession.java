package org.loomgrade.checks;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What a check needs to know of the session that it runs in, and what the session wants to know of
 * it.
 */
public final class CheckSession {
  /** Where the session lies in the launcher session's store, under {@code CheckSession.class}. */
  public static final Namespace NAMESPACE = Namespace.create(CheckSession.class);

  private final Runner runner;
  private final Budget budget;
  private @Nullable Exploration exploration;

  public CheckSession(Runner runner, Budget budget) {
    this.runner = runner;
    this.budget = budget;
  }

  Exploration explore(Body body) {
    Exploration done = runner.explore(body, budget);
    exploration = done;
    return done;
  }

  /** What the last check came to; null when it did not come to an end. */
  public @Nullable Exploration exploration() {
    return exploration;
  }
}
