import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class DlSwallowedInterrupt {
  public static void main(String[] args) throws Exception {
    var q = new ConcurrentLinkedQueue<>(Collections.nCopies(30, "f"));
    AtomicInteger done = new AtomicInteger();
    ExecutorService ex = Executors.newFixedThreadPool(3);
    for (int i = 0; i < 3; i++) ex.execute(() -> { while (q.poll() != null) { try { Thread.sleep(100 + ThreadLocalRandom.current().nextInt(901)); } catch (InterruptedException e) { System.out.println("interrupted"); } done.incrementAndGet(); } });
    ex.shutdown();
    if (!ex.awaitTermination(1, TimeUnit.SECONDS)) ex.shutdownNow();
    ex.awaitTermination(20, TimeUnit.SECONDS);
    if (done.get() > 27) throw new AssertionError("counted what was cancelled: " + done);
  }
}
