import java.util.concurrent.Executors;

/** Thread.Builder, factories, daemons and groups. */
public class ThreadBuilders {
  public static void main(String[] args) throws Exception {
    ThreadGroup group = new ThreadGroup("g");
    Thread a = Thread.ofPlatform().group(group).name("w-", 1).daemon(true).unstarted(() -> {});
    check(a.isDaemon() && a.getThreadGroup() == group && a.getName().equals("w-1"));
    a.start();
    a.join();
    Thread b = Executors.defaultThreadFactory().newThread(() -> {});
    check(!b.isDaemon() && b.getName().equals("pool-1-thread-1"));
    b.start();
    b.join();
    check(new Thread(() -> {}).getName().equals("Thread-0"));
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
