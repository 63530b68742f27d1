package org.loomgrade.scheduler.strategy;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Threads run by random priorities that change at a few random points. Burckhardt, Kothari,
 * Musuvathi and Nagarakatte, "A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs"
 * (ASPLOS 2010), section 2.2. The length of the program, which the paper takes as known, and the
 * depth of the fault are drawn, so that a schedule is the same whatever came before it.
 */
public final class Pct implements Strategy {
  private static final int MOST_DEPTH = 4;
  private static final int[] LENGTHS = {8, 24, 80, 400};

  private SplittableRandom random = new SplittableRandom(0);
  private final int[] changes = new int[MOST_DEPTH - 1];
  private int[] priorities = new int[8];
  private int depth = MOST_DEPTH;
  private int choices;
  private int lowest;

  @Override
  public String name() {
    return "pct";
  }

  @Override
  public void begin(SplittableRandom newRandom) {
    random = newRandom;
    choices = 0;
    lowest = -1;
    Arrays.fill(priorities, 0);
    int bound = LENGTHS[random.nextInt(LENGTHS.length)];
    depth = 2 + random.nextInt(MOST_DEPTH - 1);
    for (int i = 0; i < depth - 1; i++) {
      changes[i] = random.nextInt(bound);
    }
  }

  @Override
  public int choose(Choice choice) {
    int best = highest(choice);
    if (isChange(choices++)) {
      priorities[choice.thread(best)] = lowest--;
      best = highest(choice);
    }
    return best;
  }

  @Override
  public void yielded(int thread) {
    if (thread < priorities.length) {
      priorities[thread] = lowest--;
    }
  }

  private boolean isChange(int number) {
    for (int i = 0; i < depth - 1; i++) {
      if (changes[i] == number) {
        return true;
      }
    }
    return false;
  }

  private int highest(Choice choice) {
    int best = 0;
    for (int i = 1; i < choice.size(); i++) {
      if (priority(choice.thread(i)) > priority(choice.thread(best))) {
        best = i;
      }
    }
    return best;
  }

  private int priority(int thread) {
    if (thread >= priorities.length) {
      priorities = Arrays.copyOf(priorities, Math.max(thread + 1, priorities.length * 2));
    }
    if (priorities[thread] == 0) {
      priorities[thread] = 1 + random.nextInt(Integer.MAX_VALUE - 1);
    }
    return priorities[thread];
  }
}
