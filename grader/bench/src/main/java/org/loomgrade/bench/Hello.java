package org.loomgrade.bench;

import org.loomgrade.scheduler.Explorer;

/** Says hello; before, it explores a program under one schedule when asked to. */
final class Hello {
  private Hello() {}

  /**
   * Says hello.
   *
   * @param arguments {@code explore}, or none
   */
  public static void main(String[] arguments) {
    if (arguments.length > 0) {
      Explorer.seeded(1).withSchedules(1).explore(() -> {});
    }
    System.out.println("hello");
  }
}
