import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class InheritedField {
  static class B { protected double total; } static class C extends B { void add() { total += 1; } } static class D extends C { void add() { super.add(); } }
  public static void main(String[] args) throws Exception { D d = new D(); both(d::add, d::add); }
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
