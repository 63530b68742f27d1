import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class PatternsAndFlexible {
  sealed interface Shape permits Sq, Ci, Box {}
  record Sq(int s) implements Shape {}
  record Ci(double r) implements Shape {}
  record Box(Shape a, Shape b) implements Shape {}
  enum E { A, B, C }
  static int area(Object o) {
    return switch (o) { case Box(Sq(var s), Ci _) when s > 2 -> s; case Box(var a, var b) -> area(a) + area(b); case Sq(int s) -> s * s; case Ci c -> 3; case E e when e == E.B -> 70; case String t -> t.length(); case null -> -1; default -> 0; };
  }
  static class Base { final int b; Base(int b) { this.b = b; hook(); } void hook() {} }
  static class Flex extends Base {
    int early; int[] arr; { arr = new int[] {1, 2}; }
    Flex(int x) { if (x < 0) throw new IllegalArgumentException("x"); this.early = x; int y = x > 3 ? new int[] {x}[0] : Integer.valueOf(7); super(y > 5 ? new Flex2(y).z : y); this.arr[0] += early; }
    void hook() { if (early == 0) throw new IllegalStateException("late"); }
  }
  static class Flex2 { int z; Flex2(int q) { this(q, "t"); } Flex2(int q, String t) { z = q + t.length(); } }
  public static void main(String[] args) throws Exception {
    both(() -> check(area(new Box(new Sq(3), new Ci(1))) == 3), () -> { Flex f = new Flex(4); check(f.b == 4 || f.b > 0); });
    check(area("abc") == 3 && area(null) == -1 && area(E.B) == 70);
    switch (E.C) { case A -> check(false); case B -> check(false); case C -> {} }
    String t = """
        text %s
        """.formatted("x");
    try (AutoCloseable c = () -> {}; AutoCloseable d = () -> {}) { synchronized (t) { try { throw new IOException(); } catch (IOException _) { } finally { synchronized (c) { t += 1; } } } }
    assert t != null : "no";
  }
  static void both(Runnable... bodies) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Runnable r : bodies) threads.add(new Thread(r));
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();
  }

  static void check(boolean holds) {
    if (!holds) throw new IllegalStateException("does not hold");
  }
}
