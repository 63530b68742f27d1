package org.loomgrade.scheduler.engine;

/** Throws what a Runnable may not declare. */
final class Sneaky {
  private Sneaky() {}

  static RuntimeException sneak(Throwable e) {
    return Sneaky.<RuntimeException>raise(e);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: thrown as it is
  private static <T extends Throwable> RuntimeException raise(Throwable e) throws T {
    throw (T) e;
  }
}
