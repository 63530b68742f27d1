import java.util.concurrent.atomic.*;

public class RetryForEverCas {
  public static void main(String[] args) throws Exception {
    AtomicReference<Integer> r = new AtomicReference<>(1000);
    Thread t = new Thread(() -> { while (!r.compareAndSet(Integer.valueOf(1000), 1001)) Thread.onSpinWait(); });
    t.start(); t.join();
  }
}
