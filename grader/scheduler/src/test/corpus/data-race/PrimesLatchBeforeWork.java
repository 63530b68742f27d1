import java.util.*;
import java.util.concurrent.*;

public class PrimesLatchBeforeWork {
  public static void main(String[] args) throws Exception {
    CountDownLatch latch = new CountDownLatch(3);
    boolean[] out = new boolean[3];
    for (int i = 0; i < 3; i++) { int at = i; new Thread(() -> { latch.countDown(); out[at] = at != 1; }).start(); }
    latch.await();
    System.out.println(Arrays.toString(out));
  }
}
