import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Constants of interfaces: one has a hidden counter, one is made by a call that counts. */
public class InterfaceConstantsMade {
  static final class Press {
    static final AtomicInteger PRINTED = new AtomicInteger();

    static String print(String text) {
      PRINTED.incrementAndGet();
      return text;
    }
  }

  interface Tickets {
    IntSupplier NEXT = new AtomicInteger()::incrementAndGet;
  }

  interface Poster {
    String TITLE = Press.print("fair");
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(Tickets.NEXT::getAsInt);
    Thread u = new Thread(() -> Poster.TITLE.length());
    t.start();
    u.start();
    t.join();
    u.join();
    if (Tickets.NEXT.getAsInt() != 2 || Press.PRINTED.get() != 1) throw new IllegalStateException();
  }
}
