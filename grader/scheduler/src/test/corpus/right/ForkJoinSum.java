import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** A RecursiveTask in a pool of its own and in the common one. */
public class ForkJoinSum {
  public static void main(String[] args) throws Exception {
    class Sum extends RecursiveTask<Integer> {
      final int from, to;

      Sum(int from, int to) {
        this.from = from;
        this.to = to;
      }

      @Override
      protected Integer compute() {
        if (to - from <= 2) {
          int s = 0;
          for (int i = from; i < to; i++) s += i;
          return s;
        }
        int mid = (from + to) / 2;
        Sum l = new Sum(from, mid);
        Sum r = new Sum(mid, to);
        l.fork();
        return r.compute() + l.join();
      }
    }
    check(new Sum(0, 8).invoke() == 28);
    ForkJoinPool p = new ForkJoinPool(2);
    check(p.invoke(new Sum(0, 8)) == 28);
    p.shutdown();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
