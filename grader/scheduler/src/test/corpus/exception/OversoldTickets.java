import java.util.concurrent.atomic.*;
public class OversoldTickets {
  static final AtomicInteger left = new AtomicInteger(1);
  public static void main(String[] args) throws Exception {
    Runnable r = () -> { if (left.get() > 0) { left.decrementAndGet(); } };
    Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join();
    if (left.get() < 0) throw new IllegalStateException("oversold");
  }
}
