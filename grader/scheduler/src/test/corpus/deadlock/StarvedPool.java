import java.util.concurrent.*;
public class StarvedPool {
  public static void main(String[] args) throws Exception {
    ExecutorService ex = Executors.newFixedThreadPool(2);
    Callable<String> page = () -> { Future<String> h = ex.submit(() -> "head"), f = ex.submit(() -> "foot"); return h.get() + f.get(); };
    Future<String> a = ex.submit(page), b = ex.submit(page);
    System.out.println(a.get() + b.get()); ex.shutdown();
  }
}
