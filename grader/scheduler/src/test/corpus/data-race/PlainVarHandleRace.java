import java.lang.invoke.*;
/** Plain mode of a VarHandle orders nothing. */
public class PlainVarHandleRace {
  int ready; int data; static final VarHandle READY;
  static { try { READY = MethodHandles.lookup().findVarHandle(PlainVarHandleRace.class, "ready", int.class); } catch (ReflectiveOperationException e) { throw new Error(e); } }
  public static void main(String[] args) throws Exception {
    var o = new PlainVarHandleRace();
    Thread a = new Thread(() -> { o.data = 1; READY.set(o, 1); });
    Thread b = new Thread(() -> { if ((int) READY.get(o) == 1) System.out.println(o.data); });
    a.start(); b.start(); a.join(); b.join();
  }
}
