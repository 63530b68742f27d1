import java.util.concurrent.*;

public class ElementMutatedAfterPut {
  static class Msg { int body; }
  public static void main(String[] args) throws Exception {
    BlockingQueue<Msg> q = new LinkedBlockingQueue<>(); int[] got = new int[1];
    Thread c = new Thread(() -> { try { got[0] = q.take().body; } catch (InterruptedException e) { } }); c.start();
    Msg m = new Msg(); q.put(m); m.body = 1;
    c.join();
  }
}
