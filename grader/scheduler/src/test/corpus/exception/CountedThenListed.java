/** Counts the threads and then lists them: one may end between the two. */
public class CountedThenListed {
  public static void main(String[] args) {
    new Thread(() -> {}).start();
    Thread[] threads = new Thread[Thread.activeCount()];
    Thread.enumerate(threads);
    for (Thread thread : threads) {
      System.out.println(thread.getName());
    }
  }
}
