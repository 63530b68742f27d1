public class FizzBuzzTurns {
  private int i = 1; private final int n = 15; private final StringBuilder out = new StringBuilder();
  interface P { boolean test(int i); }
  synchronized void turn(P p, String s) throws InterruptedException { while (i <= n) { if (!p.test(i)) { wait(); continue; } out.append(s == null ? i : s).append(' '); i++; notifyAll(); } }
  public static void main(String[] args) throws Exception {
    var f = new FizzBuzzTurns();
    P[] ps = {i -> i % 3 == 0 && i % 5 != 0, i -> i % 5 == 0 && i % 3 != 0, i -> i % 15 == 0, i -> i % 3 != 0 && i % 5 != 0}; String[] ss = {"fizz", "buzz", "fizzbuzz", null};
    Thread[] ts = new Thread[4]; for (int k = 0; k < 4; k++) { int j = k; (ts[k] = new Thread(() -> { try { f.turn(ps[j], ss[j]); } catch (InterruptedException e) { } })).start(); } for (Thread t : ts) t.join();
    if (!f.out.toString().equals("1 2 fizz 4 buzz fizz 7 8 fizz buzz 11 fizz 13 14 fizzbuzz ")) throw new IllegalStateException(f.out.toString());
  }
}
