/** Sleeping in place of joining. */
public class SleepForJoin {
  public static void main(String[] args) throws Exception {
    int[] n = {0};
    Thread t = new Thread(() -> n[0] = 1);
    t.start();
    Thread.sleep(10);
    int r = n[0];
  }
}
