import java.util.*;
import java.util.concurrent.*;

public class GameOfLifeBarrier {
  static boolean[][] now = new boolean[5][5], next = new boolean[5][5];
  static int generation;
  static int neighbours(int r, int c) { int n = 0; for (int i = -1; i < 2; i++) for (int j = -1; j < 2; j++) if ((i != 0 || j != 0) && r + i >= 0 && r + i < 5 && c + j >= 0 && c + j < 5 && now[r + i][c + j]) n++; return n; }
  public static void main(String[] args) throws Exception {
    now[2][1] = now[2][2] = now[2][3] = true;
    CyclicBarrier barrier = new CyclicBarrier(2, () -> { boolean[][] t = now; now = next; next = t; generation++; });
    Thread[] ts = new Thread[2];
    for (int w = 0; w < 2; w++) { int from = w * 3, to = w == 0 ? 3 : 5; (ts[w] = new Thread(() -> {
      try { for (int g = 0; g < 2; g++) { for (int r = from; r < to; r++) for (int c = 0; c < 5; c++) { int n = neighbours(r, c); next[r][c] = n == 3 || n == 2 && now[r][c]; } barrier.await(); } }
      catch (InterruptedException | BrokenBarrierException e) { throw new RuntimeException(e); }
    })).start(); }
    for (Thread t : ts) t.join();
    if (generation != 2 || !now[2][1] || !now[2][3] || now[1][2]) throw new AssertionError(Arrays.deepToString(now));
  }
}
