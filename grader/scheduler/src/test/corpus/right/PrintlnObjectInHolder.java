import java.util.*;

public class PrintlnObjectInHolder {
  private final Map<String, Integer> stock = new TreeMap<>();
  synchronized void add(String s) { stock.merge(s, 1, Integer::sum); System.out.print(s); System.out.print('\n'); System.err.println(stock); }
  @Override public String toString() { synchronized (this) { return stock.toString(); } }
  public static void main(String[] args) throws Exception {
    PrintlnObjectInHolder p = new PrintlnObjectInHolder();
    Thread a = new Thread(() -> p.add("x")), b = new Thread(() -> System.err.println(p)), c = new Thread(() -> { Object o = p; System.out.print(o); });
    a.start(); b.start(); c.start(); a.join(); b.join(); c.join();
    if (!("" + p).equals("{x=1}")) throw new AssertionError();
  }
}
