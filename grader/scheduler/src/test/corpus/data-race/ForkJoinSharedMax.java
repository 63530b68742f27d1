import java.util.concurrent.*;

public class ForkJoinSharedMax extends RecursiveAction {
  static int max; final int[] a; final int lo, hi;
  ForkJoinSharedMax(int[] a, int lo, int hi) { this.a = a; this.lo = lo; this.hi = hi; }
  protected void compute() { if (hi - lo <= 2) { for (int i = lo; i < hi; i++) if (a[i] > max) max = a[i]; } else { int m = (lo + hi) / 2; invokeAll(new ForkJoinSharedMax(a, lo, m), new ForkJoinSharedMax(a, m, hi)); } }
  public static void main(String[] x) { new ForkJoinPool(3).invoke(new ForkJoinSharedMax(new int[] {3, 9, 2, 8, 1, 7, 4, 5}, 0, 8)); System.out.println(max); }
}
