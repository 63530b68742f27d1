package org.loomgrade.exports.lti;

import java.time.Duration;

/** Waits; tests do not. */
@FunctionalInterface
public interface Pause {
  void of(Duration duration) throws InterruptedException;
}
