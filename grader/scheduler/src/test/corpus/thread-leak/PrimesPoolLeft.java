import java.util.*;
import java.util.concurrent.*;

public class PrimesPoolLeft {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Future<Boolean>> fs = new ArrayList<>();
    for (int n : List.of(2, 3)) fs.add(pool.submit(() -> n > 1));
    for (var f : fs) if (!f.get()) throw new AssertionError();
    System.out.println("2 of 2 are prime");
  }
}
