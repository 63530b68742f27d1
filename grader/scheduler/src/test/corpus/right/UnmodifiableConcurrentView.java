import java.util.*;
import java.util.concurrent.*;
/** A repository that hands out an unmodifiable view of a concurrent map's values. */
public class UnmodifiableConcurrentView {
  static class User { String name; User(String n) { name = n; } }
  private final ConcurrentHashMap<Integer, User> users = new ConcurrentHashMap<>();
  void add(int id, String n) { users.put(id, new User(n)); }
  Collection<User> all() { return Collections.unmodifiableCollection(users.values()); }
  public static void main(String[] args) throws Exception {
    var repo = new UnmodifiableConcurrentView();
    Collection<User> all = repo.all();
    Thread t = new Thread(() -> { repo.add(1, "ann"); repo.add(2, "bob"); });
    t.start();
    for (User u : all) if (u.name == null) throw new IllegalStateException();
    t.join();
    if (all.size() != 2) throw new IllegalStateException();
  }
}
