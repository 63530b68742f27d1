import java.util.*;
import java.util.concurrent.*;

public class PrimesChannelDrainedLate {
  record R(int n, boolean p) {}
  public static void main(String[] args) throws Exception {
    BlockingQueue<R> ch = new ArrayBlockingQueue<>(2);
    List<Thread> ts = new ArrayList<>();
    for (int n : new int[] {2, 3, 4}) ts.add(Thread.ofPlatform().start(() -> { try { ch.put(new R(n, n != 4)); } catch (InterruptedException e) { } }));
    for (Thread t : ts) t.join();
    List<R> all = new ArrayList<>(); ch.drainTo(all);
    System.out.println(all);
  }
}
