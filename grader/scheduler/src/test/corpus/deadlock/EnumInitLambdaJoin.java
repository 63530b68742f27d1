/** An enum's initializer waits for a thread whose lambda is a method of the enum. */
public class EnumInitLambdaJoin {
  static int loaded;

  enum Level {
    LOW;

    static {
      Thread t = new Thread(() -> loaded = 3);
      t.start();
      try {
        t.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public static void main(String[] args) {
    Level.LOW.name();
  }
}
