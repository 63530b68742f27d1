import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

/** A task asks which pool it is in, one that was forked as well as the first. */
public class ForkedKnowsItsPool {
  static final class Leaves extends RecursiveTask<Integer> {
    final int depth;
    final ForkJoinPool pool;

    Leaves(int depth, ForkJoinPool pool) {
      this.depth = depth;
      this.pool = pool;
    }

    @Override
    protected Integer compute() {
      if (!ForkJoinTask.inForkJoinPool() || ForkJoinTask.getPool() != pool) {
        throw new IllegalStateException("in " + ForkJoinTask.getPool());
      }
      if (depth == 0) {
        return 1;
      }
      ForkJoinTask<Integer> left = new Leaves(depth - 1, pool).fork();
      return new Leaves(depth - 1, pool).compute() + left.join();
    }
  }

  public static void main(String[] args) {
    if (ForkJoinTask.inForkJoinPool() || ForkJoinTask.getPool() != null) {
      throw new IllegalStateException("main is no worker");
    }
    try (ForkJoinPool pool = new ForkJoinPool(2)) {
      if (pool.invoke(new Leaves(2, pool)) != 4) {
        throw new IllegalStateException("leaves");
      }
    }
  }
}
