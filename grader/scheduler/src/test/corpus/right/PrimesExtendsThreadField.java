import java.util.*;

public class PrimesExtendsThreadField {
  static class PrimeThread extends Thread {
    private final int n; private boolean prime; private Throwable failure;
    PrimeThread(int n) { super("prime-" + n); this.n = n; }
    @Override public void run() {
      try { prime = isPrime(n); } catch (Throwable t) { failure = t; }
    }
    boolean result() throws InterruptedException { join(); if (failure != null) throw new RuntimeException(failure); return prime; }
  }
  static boolean isPrime(int n) {
    if (n < 2) return false;
    if (n < 4) return true;
    if (n % 2 == 0) return false;
    for (int i = 3; i <= n / i; i += 2) if (n % i == 0) return false;
    return true;
  }
  static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    Map<Integer, PrimeThread> threads = new LinkedHashMap<>();
    for (int n : numbers) threads.computeIfAbsent(n, PrimeThread::new);
    threads.values().forEach(Thread::start);
    Map<Integer, Boolean> out = new LinkedHashMap<>();
    for (Map.Entry<Integer, PrimeThread> e : threads.entrySet()) out.put(e.getKey(), e.getValue().result());
    return out;
  }
  public static void main(String[] args) throws Exception {
    Map<Integer, Boolean> m = checkAll(Arrays.asList(-3, 0, 1, 2, 2147483647, 25, 25));
    m.forEach((k, v) -> System.out.printf("%d is %s%n", k, v ? "prime" : "not prime"));
    long primes = m.values().stream().filter(Boolean::booleanValue).count();
    System.out.println(primes + " of " + m.size() + " are prime");
    if (primes != 2 || m.size() != 6) throw new AssertionError(m);
  }
}
