import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The first use of a VarHandle initializes the class that has the static field, and no earlier one does. */
public class VarHandleOfAnotherClass {
  static final class Log {
    static volatile String text = "";
  }

  static final class Meter {
    static volatile int level = 40;

    static {
      Log.text += "meter";
    }
  }

  static final VarHandle LEVEL;

  static {
    try {
      LEVEL = MethodHandles.lookup().findStaticVarHandle(Meter.class, "level", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public static void main(String[] args) throws Exception {
    check(Log.text.isEmpty());
    Thread t = new Thread(() -> LEVEL.getAndAdd(1));
    t.start();
    LEVEL.getAndAdd(1);
    t.join();
    check((int) LEVEL.getVolatile() == 42 && Meter.level == 42);
  }

  static void check(boolean holds) {
    if (!holds) throw new IllegalStateException();
  }
}
