package org.loomgrade.scheduler.strategy;

import java.util.SplittableRandom;

/** Every thread that can go on is as likely as every other, at every point. */
public final class RandomWalk implements Strategy {
  private SplittableRandom random = new SplittableRandom(0);

  @Override
  public String name() {
    return "random";
  }

  @Override
  public void begin(SplittableRandom newRandom) {
    random = newRandom;
  }

  @Override
  public int choose(Choice choice) {
    return random.nextInt(choice.size());
  }
}
