import java.util.*;
import java.util.concurrent.*;

public class PoolNestedSubmit {
  static final ExecutorService ex = Executors.newFixedThreadPool(2);
  static int fib(int n) throws Exception { if (n < 2) return n; Future<Integer> f = ex.submit(() -> fib(n - 1)); return fib(n - 2) + f.get(); }
  public static void main(String[] args) throws Exception { try { System.out.println(ex.submit(() -> fib(5)).get()); } finally { ex.shutdown(); } }
}
