public class StaticAndInstanceLock {
  private static int n; synchronized void a() { n++; } static synchronized void b() { n++; }
  public static void main(String[] x) throws Exception { var o = new StaticAndInstanceLock(); Thread p = new Thread(o::a), q = new Thread(StaticAndInstanceLock::b); p.start(); q.start(); p.join(); q.join(); }
}
