import java.util.*;
import java.util.concurrent.*;

public class PropertiesReadWhileHeld {
  public static void main(String[] args) throws Exception {
    Properties p = new Properties(); p.setProperty("a", "1");
    CountDownLatch read = new CountDownLatch(1);
    Thread t = new Thread(() -> { if (p.getProperty("a") == null) throw new AssertionError(); read.countDown(); });
    synchronized (p) { t.start(); read.await(); }
    t.join();
  }
}
