import java.util.*;

public class DlTimedJoinTally {
  static class W extends Thread { int done; public void run() { try { for (int i = 0; i < 5; i++) { sleep(100 + new Random().nextInt(901)); done++; } } catch (InterruptedException e) { } } }
  public static void main(String[] args) throws Exception {
    W[] ws = {new W(), new W(), new W()};
    for (W w : ws) w.start();
    for (W w : ws) w.join(300);
    int sum = 0; for (W w : ws) { w.interrupt(); sum += w.done; }
    for (W w : ws) w.join();
    System.out.println(sum);
  }
}
