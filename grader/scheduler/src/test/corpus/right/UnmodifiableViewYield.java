import java.util.*;
import java.util.concurrent.*;
public class UnmodifiableViewYield {
  static class User { String name; User(String n) { name = n; } }
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, User> users = new ConcurrentHashMap<>();
    Collection<User> all = Collections.unmodifiableCollection(users.values());
    Set<User> set = Collections.newSetFromMap(new ConcurrentHashMap<>());
    Thread t = new Thread(() -> { users.put(1, new User("ann")); users.put(2, new User("bob")); set.add(new User("eve")); });
    t.start();
    Thread.yield();
    for (User u : all) if (u.name == null) throw new IllegalStateException();
    Thread.yield();
    for (User u : set) if (u.name == null) throw new IllegalStateException();
    t.join();
  }
}
