import java.util.*;
import java.util.concurrent.*;

public class TopicTreeIterator {
  static class Account { String owner; double money; Account(String o, double m) { owner = o; money = m; } }
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, Account> m = new ConcurrentHashMap<>(); ConcurrentLinkedDeque<Account> d = new ConcurrentLinkedDeque<>(); ConcurrentSkipListMap<Integer, Account> s = new ConcurrentSkipListMap<>();
    Thread w = new Thread(() -> { for (int i = 0; i < 3; i++) { Account a = new Account("o" + i, i); m.put(i, a); d.addFirst(a); s.put(-i, a); } });
    w.start();
    double sum = 0;
    for (Account a : m.values()) sum += a.money;
    for (Map.Entry<Integer, Account> e : m.entrySet()) sum += e.getValue().money;
    for (Account a : d) sum += a.money;
    for (Iterator<Account> it = d.descendingIterator(); it.hasNext(); ) sum += it.next().money;
    for (Account a : s.descendingMap().values()) sum += a.money;
    sum += m.values().stream().mapToDouble(a -> a.money).sum() + s.tailMap(-1).values().stream().mapToDouble(a -> a.money).sum();
    Account f = d.peekFirst(); if (f != null) sum += f.money;
    Map.Entry<Integer, Account> e = s.firstEntry(); if (e != null) sum += e.getValue().money;
    for (Object o : d.toArray()) sum += ((Account) o).money;
    for (Account a : new ArrayList<>(m.values())) sum += a.money;
    for (Account a : List.copyOf(d)) sum += a.money;
    w.join();
    if (sum < 0 || m.size() != 3) throw new AssertionError(sum);
  }
}
