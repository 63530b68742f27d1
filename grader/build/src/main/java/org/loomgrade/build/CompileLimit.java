package org.loomgrade.build;

import java.time.Duration;

/**
 * How long javac may take for one submission, and what is said of one that it does not master: a
 * few hundred bytes can make it run for minutes or fill all memory.
 *
 * @param each for one submission; a hundred times what one needs
 * @param downloading the same while Maven may have to download the compiler plugin
 */
record CompileLimit(Duration each, Duration downloading) {
  static final CompileLimit USUAL =
      new CompileLimit(Duration.ofSeconds(30), Duration.ofMinutes(10));

  /** As much as Maven's threads have, so that a check finds what a batch will. */
  static final long STACK_BYTES = 1 << 20;

  /** The same for each way to exceed it, whatever the machine. */
  static JavacMessage exceeded() {
    return new JavacMessage(
        "",
        0,
        "javac gave up: for this code it needs more than the limit of %s s, or more memory than it has. Something in it is nested too deeply or grows too large."
            .formatted(USUAL.each().toSeconds()));
  }
}
