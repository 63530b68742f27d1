import java.util.*;
import java.util.concurrent.*;

public class ForkJoinResultFields {
  static class Fib extends RecursiveAction { final int n; int result; Fib(int n) { this.n = n; } @Override protected void compute() { if (n < 2) { result = n; return; } Fib a = new Fib(n - 1), b = new Fib(n - 2); a.fork(); b.compute(); a.join(); result = a.result + b.result; } }
  static class Sum extends ForkJoinTask<Void> { int[] a; int lo, hi; long sum; Sum(int[] a, int lo, int hi) { this.a = a; this.lo = lo; this.hi = hi; } protected boolean exec() { if (hi - lo < 3) { for (int i = lo; i < hi; i++) sum += a[i]; return true; } int m = (lo + hi) >>> 1; Sum l = new Sum(a, lo, m), r = new Sum(a, m, hi); ForkJoinTask.invokeAll(List.of(l, r)); sum = l.sum + r.sum; return true; } public Void getRawResult() { return null; } protected void setRawResult(Void v) { } }
  public static void main(String[] args) throws Exception {
    Fib f = new Fib(5); new ForkJoinPool(2).invoke(f);
    Sum s = new Sum(new int[] {1, 2, 3, 4, 5, 6}, 0, 6); ForkJoinPool.commonPool().execute(s); s.quietlyJoin();
    ForkJoinTask<Integer> c = ForkJoinTask.adapt(() -> 7); c.fork(); 
    int[] box = new int[1]; try (ForkJoinPool p = new ForkJoinPool(3)) { p.submit(() -> Arrays.stream(new int[] {1, 2, 3, 4}).parallel().map(x -> x * x).boxed().toList().forEach(x -> box[0] += x)).get(); }
    if (f.result != 5 || s.sum != 21 || c.join() != 7 || box[0] != 30) throw new AssertionError(f.result + " " + s.sum + " " + box[0]);
  }
}
