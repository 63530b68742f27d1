import java.util.*;

public class PrimesStaticCounter {
  static int count = 0;
  static boolean isPrime(int n) { for (int i = 2; i * i <= n; i++) if (n % i == 0) return false; return n > 1; }
  public static void main(String[] args) throws Exception {
    List<Thread> ts = new ArrayList<>();
    for (int n : List.of(2, 3, 4, 9)) { Thread t = new Thread(() -> { if (isPrime(n)) count++; }); ts.add(t); t.start(); }
    for (Thread t : ts) t.join();
    System.out.println(count + " of 4 are prime");
  }
}
