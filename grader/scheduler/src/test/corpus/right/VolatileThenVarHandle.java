import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class VolatileThenVarHandle {
  volatile boolean ready;
  int data;
  static final VarHandle R;
  static { try { R = MethodHandles.lookup().findVarHandle(VolatileThenVarHandle.class, "ready", boolean.class); } catch (Exception e) { throw new Error(e); } }
  public static void main(String[] args) throws Exception {
    VolatileThenVarHandle o = new VolatileThenVarHandle();
    both(() -> { o.data = 9; o.ready = true; }, () -> { if ((boolean) R.getAcquire(o)) check(o.data == 9); });
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
