import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Two async tasks add to an ArrayList. */
public class CompletableList {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>();
    CompletableFuture<Void> a = CompletableFuture.runAsync(() -> list.add(1));
    CompletableFuture<Void> b = CompletableFuture.runAsync(() -> list.add(2));
    a.join();
    b.join();
  }
}
