import java.util.*;

public class DlSharedIterator {
  public static void main(String[] args) throws Exception {
    Iterator<String> it = List.of("a", "b", "c", "d", "e", "f").iterator();
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { while (it.hasNext()) { it.next(); try { Thread.sleep(100 + (int) (Math.random() * 900)); } catch (InterruptedException e) { return; } } }); ts[i].start(); }
    for (Thread t : ts) t.join();
  }
}
