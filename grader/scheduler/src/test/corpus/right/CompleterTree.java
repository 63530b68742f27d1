import java.util.concurrent.*;
/** CountedCompleter: results of children are merged in onCompletion. */
public class CompleterTree {
  static class Node extends CountedCompleter<Integer> {
    final int lo, hi; int result; Node left, right;
    Node(CountedCompleter<?> p, int lo, int hi) { super(p); this.lo = lo; this.hi = hi; }
    @Override public void compute() {
      if (hi - lo == 1) { result = lo; }
      else {
        int mid = (lo + hi) >>> 1;
        left = new Node(this, lo, mid); right = new Node(this, mid, hi);
        setPendingCount(2);
        left.fork(); right.fork();
      }
      tryComplete();
    }
    @Override public void onCompletion(CountedCompleter<?> c) { if (left != null) result = left.result + right.result; }
    @Override public Integer getRawResult() { return result; }
  }
  public static void main(String[] args) {
    int r = new Node(null, 0, 8).invoke();
    if (r != 28) throw new IllegalStateException("" + r);
  }
}
