import java.util.concurrent.*;
import java.util.*;

public class FutureCallbackCounter {
  static int done;
  public static void main(String[] args) throws Exception {
    List<CompletableFuture<Void>> l = new ArrayList<>();
    for (int i = 0; i < 3; i++) l.add(CompletableFuture.runAsync(() -> { }).thenRunAsync(() -> done++));
    CompletableFuture.allOf(l.toArray(new CompletableFuture[0])).join();
    System.out.println(done);
  }
}
