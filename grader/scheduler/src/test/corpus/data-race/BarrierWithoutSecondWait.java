import java.util.concurrent.*;

public class BarrierWithoutSecondWait {
  static int[] cur = {1, 2}, nxt = new int[2];
  public static void main(String[] args) throws Exception {
    CyclicBarrier b = new CyclicBarrier(2); Thread[] ts = new Thread[2];
    for (int w = 0; w < 2; w++) { int id = w; (ts[w] = new Thread(() -> { try { for (int g = 0; g < 2; g++) { nxt[id] = cur[0] + cur[1]; b.await(); cur[id] = nxt[id]; } } catch (Exception e) { throw new RuntimeException(e); } })).start(); }
    for (Thread t : ts) t.join();
  }
}
