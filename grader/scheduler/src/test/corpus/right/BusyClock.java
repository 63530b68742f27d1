/** A busy wait for the clock ends. */
public class BusyClock {
  public static void main(String[] args) throws Exception {
    long end = System.nanoTime() + 50_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
