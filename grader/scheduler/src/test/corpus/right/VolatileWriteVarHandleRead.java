import java.lang.invoke.*;
public class VolatileWriteVarHandleRead {
  static volatile int seq; static int data;
  static final VarHandle SEQ;
  static { try { SEQ = MethodHandles.lookup().findStaticVarHandle(VolatileWriteVarHandleRead.class, "seq", int.class); } catch (ReflectiveOperationException e) { throw new Error(e); } }
  public static void main(String[] args) throws Exception {
    Thread w = new Thread(() -> { data = 9; seq = 1; });
    w.start();
    if ((int) SEQ.getVolatile() == 1 && data != 9) throw new IllegalStateException();
    w.join();
  }
}
