import java.util.concurrent.*;
/** The dependent is registered after the data was written, and runs on the thread that completes. */
public class ThenRunSeesLater {
  static int data;
  public static void main(String[] args) throws Exception {
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> {}, r -> Thread.ofVirtual().start(r));
    data = 5;
    CompletableFuture<Integer> then = first.thenApply(v -> data + 1);
    if (then.join() != 6) throw new AssertionError();
  }
}
