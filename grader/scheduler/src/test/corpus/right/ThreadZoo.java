import java.util.concurrent.*;
public class ThreadZoo {
  static void check(boolean b) { if (!b) throw new IllegalStateException(); }
  static class Counter extends Thread { int n; Counter(String name) { super(name); } @Override public void run() { for (int i = 0; i < 3; i++) n++; } }
  public static void main(String[] args) throws Exception {
    check(Thread.currentThread().getName().equals("main") && !Thread.currentThread().isDaemon() && !Thread.currentThread().isVirtual());
    Counter c = new Counter("c1"); check(c.getState() == Thread.State.NEW && !c.isAlive());
    c.setPriority(Thread.MAX_PRIORITY); c.start();
    try { c.start(); check(false); } catch (IllegalThreadStateException e) { }
    c.join(); check(c.n == 3 && c.getState() == Thread.State.TERMINATED && c.getPriority() == 10);
    ThreadFactory f = Thread.ofPlatform().name("w-", 0).daemon().priority(3).factory();
    Thread w0 = f.newThread(() -> {}), w1 = f.newThread(() -> {});
    check(w0.getName().equals("w-0") && w1.getName().equals("w-1") && w1.isDaemon());
    w0.start(); w0.join();
    Thread v = Thread.ofVirtual().name("v").start(() -> check(Thread.currentThread().isVirtual() && Thread.currentThread().isDaemon()));
    check(v.join(java.time.Duration.ofSeconds(5)));
    ThreadGroup g = new ThreadGroup("g");
    Thread in = new Thread(g, () -> check(Thread.currentThread().getThreadGroup() == g), "in");
    in.start(); in.join(1000); check(!in.isAlive());
    check(w0.threadId() != w1.threadId());
    Thread self = new Thread(() -> { Thread.currentThread().setName("renamed"); });
    self.start(); self.join(); check(self.getName().equals("renamed"));
    check(Thread.currentThread().getThreadGroup().getName().equals("main"));
  }
}
