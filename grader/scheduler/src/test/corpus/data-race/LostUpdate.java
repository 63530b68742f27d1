/** Two threads count without a lock. */
public class LostUpdate {
  public static void main(String[] args) throws Exception {
    int[] n = {0};
    Runnable r = () -> n[0]++;
    Thread a = new Thread(r);
    Thread b = new Thread(r);
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
