import java.util.concurrent.atomic.*;
public class TicketSpinTas {
  static final AtomicInteger next = new AtomicInteger(), serving = new AtomicInteger(); static final AtomicBoolean tas = new AtomicBoolean(); static int n, m;
  public static void main(String[] args) throws Exception {
    Runnable r = () -> {
      int t = next.getAndIncrement(); while (serving.get() != t) Thread.onSpinWait(); n++; serving.incrementAndGet();
      while (!tas.compareAndSet(false, true)) { while (tas.get()) Thread.onSpinWait(); } m++; tas.set(false);
    };
    Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) (ts[i] = new Thread(r)).start(); for (Thread t : ts) t.join();
    if (n != 3 || m != 3) throw new IllegalStateException();
  }
}
