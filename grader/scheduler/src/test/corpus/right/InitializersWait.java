import java.util.concurrent.Executors;

/** Initializers of an enum and of an interface wait for a thread and for a pool. */
public class InitializersWait {
  static final class Disk {
    static int block;

    static void read() {
      block = 9;
    }
  }

  enum Mode {
    FAST;

    static {
      Thread t = new Thread(Disk::read);
      t.start();
      try {
        t.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    int block() {
      return Disk.block;
    }
  }

  interface Settings {
    String NAME = load();
  }

  static String load() {
    try (var pool = Executors.newFixedThreadPool(1)) {
      return pool.submit(() -> "main").get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> check(Mode.FAST.block() == 9));
    t.start();
    check(Mode.FAST.block() == 9 && Settings.NAME.equals("main"));
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) throw new IllegalStateException();
  }
}
