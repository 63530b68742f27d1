import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** As many tasks as the common pool has workers, and one more, each wait for another one. */
public class NestedSupplies {
  static int doubled(int number) {
    return 2 * CompletableFuture.supplyAsync(() -> number).join();
  }

  public static void main(String[] args) {
    List<CompletableFuture<Integer>> sums = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      int number = i;
      sums.add(CompletableFuture.supplyAsync(() -> doubled(number)));
    }
    int total = 0;
    for (CompletableFuture<Integer> sum : sums) {
      total += sum.join();
    }
    if (total != 20) {
      throw new IllegalStateException("total " + total);
    }
  }
}
