import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class BarrierBrokenReset {
  public static void main(String[] args) throws Exception {
    CyclicBarrier b = new CyclicBarrier(2);
    AtomicReference<String> saw = new AtomicReference<>("");
    Thread t = new Thread(() -> { try { b.await(); } catch (InterruptedException e) { saw.set("int"); } catch (BrokenBarrierException e) { saw.set("broken"); } });
    t.start();
    while (b.getNumberWaiting() == 0) Thread.sleep(1);
    b.reset();
    t.join();
    if (!saw.get().equals("broken") || b.isBroken()) throw new IllegalStateException(saw.get());
    Thread u = new Thread(() -> { try { b.await(100, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { saw.set("timeout"); } catch (Exception e) { saw.set("other"); } });
    u.start(); u.join();
    if (!saw.get().equals("timeout") || !b.isBroken()) throw new IllegalStateException(saw.get());
  }
}
