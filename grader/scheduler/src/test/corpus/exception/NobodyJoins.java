/** A thread throws and nobody joins it. */
public class NobodyJoins {
  public static void main(String[] args) throws Exception {
    new Thread(
            () -> {
              throw new IllegalStateException("lost");
            })
        .start();
  }
}
