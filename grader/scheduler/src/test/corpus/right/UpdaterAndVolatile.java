import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class UpdaterAndVolatile {
  volatile int state;
  int data;
  static final AtomicIntegerFieldUpdater<UpdaterAndVolatile> U = AtomicIntegerFieldUpdater.newUpdater(UpdaterAndVolatile.class, "state");
  public static void main(String[] args) throws Exception {
    UpdaterAndVolatile o = new UpdaterAndVolatile();
    both(() -> { o.data = 9; U.compareAndSet(o, 0, 1); }, () -> { if (o.state == 1) check(o.data == 9); });
  }
  static void both(Runnable... bodies) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Runnable r : bodies) threads.add(new Thread(r));
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();
  }

  static void check(boolean holds) {
    if (!holds) throw new IllegalStateException("does not hold");
  }
}
