import java.util.*;

public class LeakGroupWalk {
  static ThreadGroup root() { ThreadGroup g = Thread.currentThread().getThreadGroup(); while (g.getParent() != null) g = g.getParent(); return g; }
  static List<Thread> threads() {
    ThreadGroup g = root(); Thread[] a = new Thread[4]; int n;
    while ((n = g.enumerate(a, true)) == a.length) a = new Thread[a.length * 2];
    return new ArrayList<>(Arrays.asList(a).subList(0, n));
  }
  public static void main(String[] args) throws Exception {
    List<Thread> before = threads();
    ThreadGroup other = new ThreadGroup(root(), "other");
    Object lock = new Object(); boolean[] go = {false};
    for (int i = 0; i < 3; i++) new Thread(other, () -> { synchronized (lock) { while (!go[0]) try { lock.wait(); } catch (InterruptedException e) { return; } } }, "same name").start();
    Thread.sleep(100);
    List<Thread> now = threads(); now.removeAll(before);
    if (now.size() != 3 || !now.getFirst().getName().equals("same name")) throw new AssertionError(now);
    synchronized (lock) { go[0] = true; lock.notifyAll(); }
    for (Thread t : now) t.join(100);
    List<Thread> rest = threads(); rest.removeAll(before);
    if (!rest.isEmpty()) throw new AssertionError(rest);
  }
}
