package exercises;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One worker. Its count may be read after it was joined. */
final class Courier extends Thread {

  private final BlockingQueue<Order> orders;
  private int delivered;

  Courier(int id, BlockingQueue<Order> orders) {
    super("courier " + id);
    this.orders = orders;
  }

  @Override
  public void run() {
    try {
      while (orders.take() instanceof Order.Fetch) {
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
        delivered++;
      }
    } catch (InterruptedException e) {
      // The shift is over.
    }
  }

  int delivered() {
    return delivered;
  }
}
