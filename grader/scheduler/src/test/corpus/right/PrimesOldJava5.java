import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

public class PrimesOldJava5 {
  static boolean isPrime(int n) {
    if (n < 2) return false;
    for (int i = 2; (long) i * i <= n; i++) {
      if (n % i == 0) return false;
    }
    return true;
  }

  private static class Worker implements Runnable {
    private final Integer number;
    private final Map results;

    Worker(Integer number, Map results) {
      this.number = number;
      this.results = results;
    }

    public void run() {
      boolean b = isPrime(number.intValue());
      synchronized (results) {
        results.put(number, b ? Boolean.TRUE : Boolean.FALSE);
        results.notifyAll();
      }
    }
  }

  static Map checkAll(List numbers) throws InterruptedException {
    Map results = new HashMap();
    int expected = 0;
    for (Iterator it = numbers.iterator(); it.hasNext(); ) {
      Integer n = (Integer) it.next();
      new Thread(new Worker(n, results)).start();
      expected++;
    }
    synchronized (results) {
      while (results.size() < expected) {
        results.wait();
      }
    }
    return results;
  }

  public static void main(String[] args) throws Exception {
    List l = new ArrayList();
    for (int i = 0; i < 8; i++) l.add(new Integer(i));
    Map m = checkAll(l);
    int count = 0;
    for (Iterator it = m.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry e = (Map.Entry) it.next();
      if (((Boolean) e.getValue()).booleanValue()) count++;
      System.out.println(e.getKey() + " is " + (e.getValue() == Boolean.TRUE ? "prime" : "not prime"));
    }
    System.out.println(count + " of " + m.size() + " are prime");
    if (count != 4 || m.size() != 8) throw new IllegalStateException("count " + count);
  }
}
