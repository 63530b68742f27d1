package org.loomgrade.scheduler.strategy;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Every pending access has a random priority, drawn anew when an access that conflicts with it goes
 * first. Yuan, Yang and Gu, "Partial Order Aware Concurrency Sampling" (CAV 2018), section 4.
 */
public final class Pos implements Strategy {
  private SplittableRandom random = new SplittableRandom(0);
  private int[] priorities = new int[8];

  @Override
  public String name() {
    return "pos";
  }

  @Override
  public void begin(SplittableRandom newRandom) {
    random = newRandom;
    Arrays.fill(priorities, 0);
  }

  @Override
  public int choose(Choice choice) {
    int best = 0;
    for (int i = 1; i < choice.size(); i++) {
      if (priority(choice.thread(i)) > priority(choice.thread(best))) {
        best = i;
      }
    }
    for (int i = 0; i < choice.size(); i++) {
      if (i == best || conflict(choice, i, best)) {
        priorities[choice.thread(i)] = 0;
      }
    }
    return best;
  }

  @Override
  public void yielded(int thread) {
    if (thread < priorities.length) {
      priorities[thread] = 1;
    }
  }

  private static boolean conflict(Choice choice, int one, int other) {
    return choice.object(one) != 0
        && choice.object(one) == choice.object(other)
        && (choice.writes(one) || choice.writes(other));
  }

  private int priority(int thread) {
    if (thread >= priorities.length) {
      priorities = Arrays.copyOf(priorities, Math.max(thread + 1, priorities.length * 2));
    }
    if (priorities[thread] == 0) {
      priorities[thread] = 2 + random.nextInt(Integer.MAX_VALUE - 2);
    }
    return priorities[thread];
  }
}
