import java.util.concurrent.locks.LockSupport;

/** A platform thread that has slept parks for as long as it asks; only an unpark lets it pass. */
final class ParksAfterSleep {
  private static final long WAIT = 50_000_000;

  public static void main(String[] args) throws InterruptedException {
    Thread sleeper = new Thread(ParksAfterSleep::sleepAndPark);
    sleeper.start();
    sleepAndPark();
    sleeper.join();

    Thread woken = new Thread(ParksAfterSleep::sleepAndPass);
    woken.start();
    Thread.sleep(10);
    LockSupport.unpark(woken);
    woken.join();

    LockSupport.unpark(Thread.currentThread());
    sleepAndPass();
  }

  private static void sleepAndPark() {
    sleep();
    if (park() < WAIT) {
      throw new AssertionError("did not park");
    }
  }

  private static void sleepAndPass() {
    sleep();
    if (park() >= WAIT) {
      throw new AssertionError("an unpark was lost");
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static long park() {
    long start = System.nanoTime();
    LockSupport.parkNanos(WAIT);
    return System.nanoTime() - start;
  }
}
