import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What is put after a number was set is removed by who set it: there is a moment between. */
public class RemoveBetween {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, String> parcels = new ConcurrentHashMap<>();
    AtomicInteger step = new AtomicInteger();
    Thread carrier =
        new Thread(() -> {
          step.getAndSet(1);
          if (parcels.remove(7) != null) {
            throw new IllegalStateException("a parcel was there");
          }
        });
    Thread sender =
        new Thread(() -> {
          if (step.get() == 1) {
            parcels.put(7, "books");
          }
        });
    carrier.start();
    sender.start();
    carrier.join();
    sender.join();
  }
}
