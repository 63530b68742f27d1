import java.util.*;

public class UnmodifiableIterShared {
  public static void main(String[] args) throws Exception {
    Iterator<Integer> it = Collections.unmodifiableList(Arrays.asList(1, 2, 3, 4)).iterator(); Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) (ts[i] = new Thread(() -> { while (it.hasNext()) try { it.next(); } catch (NoSuchElementException e) { return; } })).start();
    for (Thread t : ts) t.join();
  }
}
