import java.util.concurrent.*;
/** One thread does a round less than the other. */
public class BarrierReuseCount {
  public static void main(String[] args) throws Exception {
    CyclicBarrier b = new CyclicBarrier(2);
    Thread x = new Thread(() -> { try { for (int i = 0; i < 3; i++) b.await(); } catch (Exception e) { } }), y = new Thread(() -> { try { for (int i = 0; i < 2; i++) b.await(); } catch (Exception e) { } });
    x.start(); y.start(); x.join(); y.join();
  }
}
