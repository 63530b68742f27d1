import java.util.*;
import java.util.concurrent.atomic.*;

public class DlSpinsUntilDone {
  public static void main(String[] args) throws Exception {
    AtomicInteger done = new AtomicInteger();
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < 3; i++) Thread.ofPlatform().daemon().start(() -> { while (next.getAndIncrement() < 5) { if (next.get() == 4) return; done.incrementAndGet(); } });
    while (done.get() < 5) Thread.yield();
  }
}
