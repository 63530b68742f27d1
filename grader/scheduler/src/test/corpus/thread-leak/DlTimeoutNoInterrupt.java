import java.util.*;
import java.util.concurrent.*;

public class DlTimeoutNoInterrupt {
  public static void main(String[] args) throws Exception {
    LinkedBlockingQueue<String> q = new LinkedBlockingQueue<>(Collections.nCopies(9, "f"));
    CountDownLatch l = new CountDownLatch(9);
    for (int i = 0; i < 3; i++) new Thread(() -> { try { while (true) { q.take(); Thread.sleep(100 + new Random().nextInt(901)); l.countDown(); } } catch (InterruptedException e) { } }).start();
    System.out.println(l.await(2, TimeUnit.SECONDS));
  }
}
