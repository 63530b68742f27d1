import java.util.*;

public class FiberLocalCache {
  static final ThreadLocal<List<Integer>> L = new ThreadLocal<>();
  public static void main(String[] args) throws Exception {
    List<Integer> shared = new ArrayList<>(); Runnable r = () -> { L.set(shared); L.get().add(1); };
    Thread a = Thread.ofVirtual().start(r), b = Thread.ofVirtual().start(r); a.join(); b.join();
  }
}
