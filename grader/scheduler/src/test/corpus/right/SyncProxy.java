import java.lang.reflect.*;
import java.util.*;

public class SyncProxy {
  interface Counter { void inc(); int get(); }
  static class Plain implements Counter { private int n; public void inc() { n++; } public int get() { return n; } }
  @SuppressWarnings("unchecked") static <T> T sync(Class<T> c, T t) { return (T) Proxy.newProxyInstance(c.getClassLoader(), new Class<?>[] {c}, (p, m, a) -> { synchronized (t) { try { return m.invoke(t, a); } catch (InvocationTargetException e) { throw e.getCause(); } } }); }
  public static void main(String[] args) throws Exception {
    Counter c = sync(Counter.class, new Plain()); Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) (ts[i] = new Thread(c::inc)).start();
    for (Thread t : ts) t.join();
    if (c.get() != 3) throw new AssertionError(c.get());
  }
}
