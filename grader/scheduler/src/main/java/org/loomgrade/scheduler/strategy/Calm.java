package org.loomgrade.scheduler.strategy;

import java.util.SplittableRandom;

/**
 * A thread goes on until it waits or ends; which one comes next is drawn. What goes wrong here
 * needs no unlucky moment.
 */
public final class Calm implements Strategy {
  private SplittableRandom random = new SplittableRandom(0);

  @Override
  public String name() {
    return "calm";
  }

  @Override
  public void begin(SplittableRandom newRandom) {
    random = newRandom;
  }

  @Override
  public int choose(Choice choice) {
    return choice.current() >= 0 ? choice.current() : random.nextInt(choice.size());
  }
}
