/** Two classes whose initializers need each other. */
public class ClassInitializers {
  static class A {
    static int X = 1;

    static {
      Thread.yield();
      X += B.Y;
    }
  }

  static class B {
    static int Y = 1;

    static {
      Thread.yield();
      Y += A.X;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> check(A.X > 0));
    Thread b = new Thread(() -> check(B.Y > 0));
    a.start();
    b.start();
    a.join();
    b.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
