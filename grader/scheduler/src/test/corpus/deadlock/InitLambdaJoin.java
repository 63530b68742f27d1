/** A static initializer that waits for a thread whose lambda is a method of the class being initialized. */
public class InitLambdaJoin {
  static class Config {
    static int value;
    static {
      Thread t = new Thread(() -> value = 42);
      t.start();
      try { t.join(); } catch (InterruptedException e) { throw new RuntimeException(e); }
    }
  }
  public static void main(String[] args) {
    System.out.println(Config.value);
  }
}
