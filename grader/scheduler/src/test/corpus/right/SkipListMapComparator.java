import java.util.*;
import java.util.concurrent.*;

public class SkipListMapComparator {
  static class Player { String name; int score; Player(String n, int s) { name = n; score = s; } }
  public static void main(String[] args) throws Exception {
    ConcurrentSkipListMap<Player, Boolean> board = new ConcurrentSkipListMap<>((a, b) -> a.score != b.score ? b.score - a.score : a.name.compareTo(b.name));
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> { for (int k = 0; k < 2; k++) board.put(new Player("p" + id, 10 * k), true); })).start(); }
    for (Thread t : ts) t.join();
    if (board.size() != 4 || board.firstKey().score != 10) throw new AssertionError(board);
  }
}
