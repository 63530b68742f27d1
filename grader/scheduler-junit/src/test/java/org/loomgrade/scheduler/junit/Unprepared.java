package org.loomgrade.scheduler.junit;

/** Prints what a test says in a JVM that cannot be controlled; run in a process of its own. */
final class Unprepared {
  private Unprepared() {}

  static class Sample {
    @Schedules(1)
    void test() {}
  }

  public static void main(String[] arguments) {
    System.out.println(Ran.of(Sample.class).message("test"));
  }
}
