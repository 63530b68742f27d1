import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class BankOrderedLocks {
  static final class Account implements Comparable<Account> {
    final int id; private long cents; private final Lock lock = new ReentrantLock();
    Account(int id, long cents) { this.id = id; this.cents = cents; }
    public int compareTo(Account o) { return Integer.compare(id, o.id); }
    @Override public boolean equals(Object o) { return o instanceof Account a && a.id == id; }
    @Override public int hashCode() { return Integer.hashCode(id); }
  }
  static class InsufficientFunds extends Exception { InsufficientFunds(long missing) { super("missing " + missing); } }
  static void transfer(Account from, Account to, long c) throws InsufficientFunds {
    SortedSet<Account> order = new TreeSet<>(List.of(from, to));
    Deque<Lock> held = new ArrayDeque<>();
    try { for (Account a : order) { a.lock.lock(); held.push(a.lock); }
      if (from.cents < c) throw new InsufficientFunds(c - from.cents);
      from.cents -= c; to.cents += c;
    } finally { while (!held.isEmpty()) held.pop().unlock(); }
  }
  public static void main(String[] args) throws Exception {
    Account[] a = {new Account(1, 100), new Account(2, 100), new Account(3, 0)};
    var refused = new ConcurrentLinkedQueue<String>();
    try (var ex = Executors.newFixedThreadPool(3)) {
      for (int[] t : new int[][] {{0, 1, 70}, {1, 2, 150}, {2, 0, 10}, {1, 0, 30}}) ex.execute(() -> { try { transfer(a[t[0]], a[t[1]], t[2]); } catch (InsufficientFunds e) { refused.add(e.getMessage()); } });
    }
    long sum = 0; for (Account x : a) { if (x.cents < 0) throw new AssertionError(); sum += x.cents; }
    if (sum != 200) throw new AssertionError(sum);
  }
}
