import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A field counted by VarHandle and by updater. */
public class VarHandles {
  static int n;

  static final VarHandle N;

  static {
    try {
      N = MethodHandles.lookup().findStaticVarHandle(VarHandles.class, "n", int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static void add() {
    N.getAndAdd(1);
  }

  public static void main(String[] args) throws Exception {
    Thread a = new Thread(VarHandles::add);
    Thread b = new Thread(VarHandles::add);
    a.start();
    b.start();
    a.join();
    b.join();
    check((int) N.getVolatile() == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
