import java.util.concurrent.locks.*;
public class PhilosophersOrdered {
  public static void main(String[] args) throws Exception {
    int n = 5; Lock[] forks = new Lock[n]; for (int i = 0; i < n; i++) forks[i] = new ReentrantLock(); int[] meals = new int[n];
    Thread[] ts = new Thread[n];
    for (int i = 0; i < n; i++) { int id = i; Lock x = forks[Math.min(i, (i + 1) % n)], y = forks[Math.max(i, (i + 1) % n)];
      ts[i] = new Thread(() -> { x.lock(); try { y.lock(); try { meals[id]++; Thread.sleep(5); } catch (InterruptedException e) { } finally { y.unlock(); } } finally { x.unlock(); } }, "philosopher-" + i); ts[i].start(); }
    for (Thread t : ts) t.join(); for (int m : meals) if (m != 1) throw new IllegalStateException();
  }
}
