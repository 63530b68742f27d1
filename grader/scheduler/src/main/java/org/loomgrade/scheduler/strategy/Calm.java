package org.loomgrade.scheduler.strategy;

import java.util.SplittableRandom;

/**
 * A thread goes on until it waits or ends; which one comes next is drawn. What goes wrong here
 * needs no unlucky moment.
 */
public final class Calm implements Strategy {
  private SplittableRandom random = new SplittableRandom(0);
  private int gaveWay = -1;

  @Override
  public String name() {
    return "calm";
  }

  @Override
  public void begin(SplittableRandom newRandom) {
    random = newRandom;
    gaveWay = -1;
  }

  /** Enough to search for the divisors of a small number by a loop over a field. */
  @Override
  public int longestTurn() {
    return 5_000;
  }

  @Override
  public int choose(Choice choice) {
    int current = choice.current();
    boolean gives = current >= 0 && choice.thread(current) == gaveWay && choice.size() > 1;
    gaveWay = -1;
    if (gives) {
      int other = random.nextInt(choice.size() - 1);
      return other < current ? other : other + 1;
    }
    return current >= 0 ? current : random.nextInt(choice.size());
  }

  @Override
  public void yielded(int thread) {
    gaveWay = thread;
  }
}
