/** An enum's initializer needs a table whose initializer needs the enum. */
public class EnumAndTableInitialize {
  enum Key {
    HOME;

    static {
      Table.add(HOME);
    }
  }

  static final class Table {
    static final Key FIRST = Key.HOME;

    static void add(Key key) {}
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> Key.valueOf("HOME"));
    t.start();
    Table.add(null);
    t.join();
  }
}
