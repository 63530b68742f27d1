import java.util.concurrent.*;

public class ActorNeverStopped {
  public static void main(String[] args) throws Exception {
    LinkedBlockingQueue<Integer> box = new LinkedBlockingQueue<>(); CompletableFuture<Integer> sum = new CompletableFuture<>();
    Thread.startVirtualThread(() -> { int s = 0; try { while (true) { s += box.take(); if (s == 3) sum.complete(s); } } catch (InterruptedException e) { } });
    box.add(1); box.add(2);
    if (sum.get() != 3) throw new AssertionError();
  }
}
