import java.util.*;

public class DlTimerAlive {
  public static void main(String[] args) throws Exception {
    Thread w = new Thread(() -> { try { for (int i = 0; i < 5; i++) Thread.sleep(100 + new Random().nextInt(901)); } catch (InterruptedException e) { } });
    w.start();
    new Timer().schedule(new TimerTask() { public void run() { w.interrupt(); } }, 3000);
    w.join();
  }
}
