import java.util.*;

public class DlUnlockedQueue {
  public static void main(String[] args) throws Exception {
    Queue<String> q = new ArrayDeque<>(List.of("a", "b", "c", "d"));
    List<Thread> ts = new ArrayList<>();
    for (int i = 0; i < 3; i++) { Thread t = new Thread(() -> { String f; while ((f = q.poll()) != null) { try { Thread.sleep(100 + new Random().nextInt(901)); } catch (InterruptedException e) { return; } } }); t.start(); ts.add(t); }
    for (Thread t : ts) t.join();
  }
}
