import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

/** The only worker says that it is about to block: the pool makes up for it. */
public class BlockerMakesRoom {
  record Awaiting(CountDownLatch latch) implements ForkJoinPool.ManagedBlocker {
    @Override
    public boolean block() throws InterruptedException {
      latch.await();
      return true;
    }

    @Override
    public boolean isReleasable() {
      return latch.getCount() == 0;
    }
  }

  public static void main(String[] args) throws Exception {
    CountDownLatch opened = new CountDownLatch(1);
    try (ForkJoinPool pool = new ForkJoinPool(1)) {
      var guest =
          pool.submit(() -> {
            ForkJoinPool.managedBlock(new Awaiting(opened));
            return "in";
          });
      pool.execute(opened::countDown);
      if (!guest.get().equals("in")) {
        throw new IllegalStateException(guest.get());
      }
    }
  }
}
