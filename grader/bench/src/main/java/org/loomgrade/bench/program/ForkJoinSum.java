package org.loomgrade.bench.program;

import java.util.concurrent.RecursiveTask;

/** Adds 64 numbers by dividing, in the common pool. */
public final class ForkJoinSum implements Runnable {
  @Override
  public void run() {
    int[] numbers = new int[64];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i;
    }
    Threads.check(new Sum(numbers, 0, numbers.length).invoke() == 2_016, "the sum is wrong");
  }

  private static final class Sum extends RecursiveTask<Integer> {
    private static final long serialVersionUID = 1;
    private static final int LEAF = 16;

    private final int[] numbers;
    private final int from;
    private final int to;

    Sum(int[] numbers, int from, int to) {
      this.numbers = numbers;
      this.from = from;
      this.to = to;
    }

    @Override
    protected Integer compute() {
      if (to - from <= LEAF) {
        return leaf();
      }
      int middle = (from + to) / 2;
      Sum left = new Sum(numbers, from, middle);
      left.fork();
      return new Sum(numbers, middle, to).compute() + left.join();
    }

    private int leaf() {
      int sum = 0;
      for (int i = from; i < to; i++) {
        sum += numbers[i];
      }
      return sum;
    }
  }
}
