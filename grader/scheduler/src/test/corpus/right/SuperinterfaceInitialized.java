import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has default methods is initialized with the classes and lambdas that implement it (JLS 12.4.1). */
public class SuperinterfaceInitialized {
  static final class Journal {
    static final List<String> LINES = new CopyOnWriteArrayList<>();

    static Object note(String line) {
      LINES.add(line);
      return line;
    }
  }

  interface Shown {
    Object NOTED = Journal.note("shown");

    default void show() {}
  }

  interface Silent {
    Object NOTED = Journal.note("silent");

    void speak();
  }

  interface Called extends Silent {
    Object NOTED_TOO = Journal.note("called");

    default void call() {}
  }

  static class Base {
    static {
      Journal.note("base");
    }
  }

  static final class Window extends Base implements Shown {
    static void open() {}
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(Window::open);
    t.start();
    t.join();
    Called called = () -> {};
    if (!Journal.LINES.equals(List.of("base", "shown", "called"))) {
      throw new IllegalStateException(Journal.LINES + " " + called.hashCode());
    }
  }
}
