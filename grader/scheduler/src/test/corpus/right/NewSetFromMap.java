import java.util.*;
import java.util.concurrent.*;
public class NewSetFromMap {
  static class Msg { int v; Msg(int v) { this.v = v; } }
  public static void main(String[] args) throws Exception {
    Set<Msg> set = Collections.newSetFromMap(new ConcurrentHashMap<>());
    Thread t = new Thread(() -> { for (int i = 1; i < 4; i++) set.add(new Msg(i)); });
    t.start();
    int s = 0;
    for (Msg m : set) s += m.v;
    if (s < 0) throw new IllegalStateException();
    t.join();
  }
}
