package org.loomgrade.scheduler.engine;

/** What is run under every schedule, on a thread named {@code main}. */
@FunctionalInterface
public interface Program {
  void run() throws Throwable;
}
