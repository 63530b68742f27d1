import java.util.concurrent.locks.*;
public class BlockerSeen {
  static volatile boolean go;
  public static void main(String[] args) throws Exception {
    Object blocker = new Object();
    Thread t = new Thread(() -> { while (!go) LockSupport.park(blocker); });
    t.start();
    while (LockSupport.getBlocker(t) != blocker) Thread.sleep(1);
    go = true;
    LockSupport.unpark(t);
    t.join();
  }
}
