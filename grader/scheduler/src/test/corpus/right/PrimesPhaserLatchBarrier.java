import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class PrimesPhaserLatchBarrier {
  static boolean isPrime(int n) { for (int i = 2; i * i <= n; i++) if (n % i == 0) return false; return n > 1; }
  static int withPhaser(List<Integer> in) {
    Phaser p = new Phaser(1);
    List<Integer> primes = Collections.synchronizedList(new ArrayList<>());
    for (int n : in) { p.register(); new Thread(() -> { try { if (isPrime(n)) primes.add(n); } finally { p.arriveAndDeregister(); } }).start(); }
    p.arriveAndAwaitAdvance();
    return primes.size();
  }
  static int withLatch(List<Integer> in) throws InterruptedException {
    CountDownLatch l = new CountDownLatch(in.size());
    Map<Integer, Boolean> m = new Hashtable<>();
    for (int n : in) new Thread(() -> { try { m.put(n, isPrime(n)); } finally { l.countDown(); } }).start();
    l.await();
    int c = 0; for (boolean b : m.values()) if (b) c++;
    return c;
  }
  static int withBarrier(List<Integer> in) throws Exception {
    int[] total = {0}; Vector<Boolean> v = new Vector<>();
    CyclicBarrier b = new CyclicBarrier(in.size() + 1, () -> { for (boolean x : v) if (x) total[0]++; });
    for (int n : in) new Thread(() -> { v.addElement(isPrime(n)); try { b.await(); } catch (InterruptedException | BrokenBarrierException e) { throw new RuntimeException(e); } }).start();
    b.await();
    return total[0];
  }
  static int withSemaphore(List<Integer> in) {
    Semaphore s = new Semaphore(0); int[] slots = new int[in.size()];
    for (int i = 0; i < in.size(); i++) { int at = i; new Thread(() -> { slots[at] = isPrime(in.get(at)) ? 1 : 0; s.release(); }).start(); }
    s.acquireUninterruptibly(in.size());
    return Arrays.stream(slots).sum();
  }
  public static void main(String[] args) throws Exception {
    List<Integer> in = Arrays.asList(2, 3, 4);
    Callable<Integer> a = () -> withLatch(in), b = () -> withBarrier(in);
    IntSupplier c = () -> withPhaser(in), d = () -> withSemaphore(in);
    int sum = a.call() + b.call() + c.getAsInt() + d.getAsInt();
    if (sum != 8) throw new AssertionError(sum);
  }
}
