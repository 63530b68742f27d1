import java.util.*;
import java.util.concurrent.locks.*;

public class WaitQueueOfConditions {
  private final ReentrantLock lock = new ReentrantLock(); private final Deque<Condition> waiting = new ArrayDeque<>(); private boolean busy; int inside, max;
  void enter() { lock.lock(); try { if (busy) { Condition mine = lock.newCondition(); waiting.addLast(mine); while (busy || waiting.peekFirst() != mine) mine.awaitUninterruptibly(); waiting.removeFirst(); } busy = true; max = Math.max(max, ++inside); } finally { lock.unlock(); } }
  void leave() { lock.lock(); try { inside--; busy = false; if (!waiting.isEmpty()) waiting.peekFirst().signal(); } finally { lock.unlock(); } }
  int total;
  public static void main(String[] args) throws Exception {
    WaitQueueOfConditions q = new WaitQueueOfConditions(); Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) (ts[i] = new Thread(() -> { q.enter(); try { q.total++; } finally { q.leave(); } })).start();
    for (Thread t : ts) t.join();
    if (q.total != 3 || q.max != 1) throw new AssertionError();
  }
}
