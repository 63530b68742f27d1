import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class PrimesMergeCounters {
  private final ConcurrentMap<String, Integer> tally = new ConcurrentHashMap<>();
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private final Map<Integer, Boolean> verdicts = new HashMap<>();
  void check(int n) {
    boolean p = n > 1;
    for (int i = 2; i < n; i++) if (n % i == 0) { p = false; break; }
    tally.merge(p ? "prime" : "other", 1, Integer::sum);
    rw.writeLock().lock();
    try { verdicts.put(n, p); } finally { rw.writeLock().unlock(); }
  }
  int known() { rw.readLock().lock(); try { return verdicts.size(); } finally { rw.readLock().unlock(); } }
  public static void main(String[] args) throws Exception {
    PrimesMergeCounters c = new PrimesMergeCounters();
    ThreadGroup g = new ThreadGroup("primes");
    List<Thread> list = new LinkedList<>();
    for (int n = 1; n <= 5; n++) { int m = n; list.add(new Thread(g, () -> c.check(m), "n" + n)); }
    list.forEach(Thread::start);
    while (c.known() < 5) Thread.sleep(1);
    for (ListIterator<Thread> it = list.listIterator(); it.hasNext(); ) it.next().join();
    if (c.tally.get("prime") != 3 || c.tally.get("other") != 2 || c.known() != 5) throw new AssertionError(c.tally);
  }
}
