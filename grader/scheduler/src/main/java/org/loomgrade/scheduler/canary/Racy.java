package org.loomgrade.scheduler.canary;

/** Two threads count without a lock. */
public final class Racy {
  private int count;

  private Racy() {}

  public static void main(String[] args) throws InterruptedException {
    Racy racy = new Racy();
    Thread one = new Thread(() -> racy.count++);
    Thread two = new Thread(() -> racy.count++);
    one.start();
    two.start();
    one.join();
    two.join();
    if (racy.count != 2) {
      throw new IllegalStateException("lost update");
    }
  }
}
