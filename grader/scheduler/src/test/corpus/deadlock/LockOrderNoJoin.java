/** The Java Tutorial's bowing friends: main does not join. */
public class LockOrderNoJoin {
  static class Friend {
    final String name; Friend(String n) { name = n; }
    synchronized void bow(Friend b) { System.out.format("%s: %s has bowed to me!%n", name, b.name); b.bowBack(this); }
    synchronized void bowBack(Friend b) { System.out.format("%s: %s has bowed back to me!%n", name, b.name); }
  }
  public static void main(String[] args) {
    final Friend alphonse = new Friend("Alphonse"), gaston = new Friend("Gaston");
    new Thread(() -> alphonse.bow(gaston)).start();
    new Thread(() -> gaston.bow(alphonse)).start();
  }
}
