import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class ActorSupervised {
  static abstract class Actor<M> {
    private final BlockingQueue<Optional<M>> box = new LinkedBlockingQueue<>();
    private volatile Thread thread; private int restarts;
    private final CountDownLatch stopped = new CountDownLatch(1);
    abstract void receive(M m) throws Exception;
    Actor<M> start() { spawn(); return this; }
    private void spawn() {
      Thread t = new Thread(this::loop);
      t.setUncaughtExceptionHandler((x, e) -> { restarts++; spawn(); });
      thread = t; t.start();
    }
    private void loop() {
      try {
        for (Optional<M> m = box.take(); m.isPresent(); m = box.take()) {
          try { receive(m.get()); } catch (RuntimeException e) { throw e; } catch (Exception e) { throw new RuntimeException(e); }
        }
      } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
      stopped.countDown();
    }
    void tell(M m) { box.add(Optional.of(m)); }
    void stop() throws InterruptedException { box.add(Optional.empty()); stopped.await(); }
    int restarts() { return restarts; }
  }
  static class Summer extends Actor<Integer> { int sum; void receive(Integer i) { if (i < 0) throw new IllegalArgumentException("neg"); sum += i; } }
  public static void main(String[] args) throws Exception {
    Summer s = new Summer(); s.start();
    Thread other = new Thread(() -> { s.tell(10); s.tell(-1); });
    other.start();
    for (int i : new int[] {1, -1, 2}) s.tell(i);
    other.join();
    s.stop();
    if (s.sum != 13 || s.restarts() != 2) throw new AssertionError(s.sum + " " + s.restarts());
  }
}
