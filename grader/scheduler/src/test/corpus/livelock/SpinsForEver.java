/** Spinning for what nobody sets. */
public class SpinsForEver {
  static volatile boolean stop;

  public static void main(String[] args) throws Exception {
    while (!stop) Thread.onSpinWait();
  }
}
