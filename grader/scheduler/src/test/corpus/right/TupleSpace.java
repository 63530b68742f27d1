import java.util.*;
import java.util.function.*;

public class TupleSpace {
  private final List<Object[]> space = new LinkedList<>();
  synchronized void out(Object... t) { space.add(t); notifyAll(); }
  synchronized Object[] in(Predicate<Object[]> p) throws InterruptedException { while (true) { for (ListIterator<Object[]> it = space.listIterator(); it.hasNext(); ) { Object[] t = it.next(); if (p.test(t)) { it.remove(); return t; } } wait(); } }
  synchronized Optional<Object[]> rdp(Predicate<Object[]> p) { return space.stream().filter(p).findFirst(); }
  public static void main(String[] args) throws Exception {
    TupleSpace ts = new TupleSpace(); Thread[] w = new Thread[2];
    for (int i = 0; i < 2; i++) (w[i] = new Thread(() -> { try { while (true) { Object[] t = ts.in(x -> x[0].equals("task") || x[0].equals("stop")); if (t[0].equals("stop")) { ts.out(t); return; } ts.out("done", (int) t[1] * 2); } } catch (InterruptedException e) { } })).start();
    for (int i = 1; i < 4; i++) ts.out("task", i);
    int sum = 0; for (int i = 0; i < 3; i++) sum += (int) ts.in(x -> x[0].equals("done"))[1];
    ts.out("stop"); for (Thread t : w) t.join();
    if (sum != 12 || ts.rdp(x -> x[0].equals("stop")).isEmpty()) throw new AssertionError(sum);
  }
}
