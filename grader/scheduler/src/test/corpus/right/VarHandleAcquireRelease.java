import java.lang.invoke.*;
/** JEP 193: release write, acquire read; a volatile read as well. */
public class VarHandleAcquireRelease {
  volatile boolean ready;
  int data;
  static final VarHandle READY;
  static { try { READY = MethodHandles.lookup().findVarHandle(VarHandleAcquireRelease.class, "ready", boolean.class); } catch (ReflectiveOperationException e) { throw new ExceptionInInitializerError(e); } }
  public static void main(String[] args) throws Exception {
    var o = new VarHandleAcquireRelease();
    Thread w = new Thread(() -> { o.data = 1; READY.setRelease(o, true); });
    Thread r = new Thread(() -> { if (o.ready && o.data != 1) throw new IllegalStateException(); });
    Thread r2 = new Thread(() -> { if ((boolean) READY.getAcquire(o) && o.data != 1) throw new IllegalStateException(); });
    w.start(); r.start(); r2.start(); w.join(); r.join(); r2.join();
  }
}
