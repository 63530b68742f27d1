/** An enum and a switch over it. */
public class Enums {
  static enum Color {
    RED,
    BLUE
  }

  public static void main(String[] args) throws Exception {
    for (Color c : Color.values()) {
      Thread t =
          new Thread(() ->
              check(
                  switch (c) {
                    case RED -> c.ordinal() == 0;
                    case BLUE -> c.ordinal() == 1;
                  }));
      t.start();
      t.join();
    }
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
