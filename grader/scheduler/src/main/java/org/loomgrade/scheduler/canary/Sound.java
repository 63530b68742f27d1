package org.loomgrade.scheduler.canary;

/** Two threads count with a lock, and sleep. */
public final class Sound {
  private final Object lock = new Object();
  private int count;

  private Sound() {}

  public static void main(String[] args) throws InterruptedException {
    Sound sound = new Sound();
    Thread one = new Thread(sound::add);
    Thread two = new Thread(sound::add);
    long start = System.nanoTime();
    one.start();
    two.start();
    one.join();
    two.join();
    if (sound.count != 2 || System.nanoTime() - start < 1_000_000) {
      throw new IllegalStateException("wrong count or time");
    }
  }

  private void add() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    synchronized (lock) {
      count++;
    }
  }
}
