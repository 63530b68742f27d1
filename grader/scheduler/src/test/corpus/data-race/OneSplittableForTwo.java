import java.util.SplittableRandom;

/** Two threads draw from a generator that is for one thread. */
public class OneSplittableForTwo {
  public static void main(String[] args) throws Exception {
    SplittableRandom dice = new SplittableRandom(7);
    Thread other = new Thread(() -> dice.nextInt(6));
    other.start();
    dice.nextInt(6);
    other.join();
  }
}
