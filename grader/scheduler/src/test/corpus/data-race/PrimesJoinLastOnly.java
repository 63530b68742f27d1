import java.util.*;

public class PrimesJoinLastOnly {
  static class W extends Thread { final int n; boolean p; W(int n) { this.n = n; } public void run() { p = n == 2 || n % 2 == 1; } }
  public static void main(String[] args) throws Exception {
    W last = null; List<W> ws = new ArrayList<>();
    for (int n = 2; n < 5; n++) { last = new W(n); ws.add(last); last.start(); }
    last.join();
    int c = 0; for (W w : ws) if (w.p) c++;
    System.out.println(c);
  }
}
