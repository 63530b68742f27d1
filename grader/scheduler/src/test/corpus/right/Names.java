/** Threads know who they are. */
public class Names {
  public static void main(String[] args) throws Exception {
    Thread t =
        new Thread(
            () ->
                check(
                    Thread.currentThread().getName().equals("worker")
                        && !Thread.currentThread().isVirtual()
                        && !Thread.currentThread().isDaemon()),
            "worker");
    check(Thread.currentThread().getName().equals("main"));
    check(t.getState() == Thread.State.NEW && !t.isAlive());
    t.start();
    t.join();
    check(t.getState() == Thread.State.TERMINATED);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
