import java.util.*;
import java.util.concurrent.*;

public class ListenerRemovesByEquals {
  static class Listener { private String topic; private int calls; Listener(String t) { topic = t; } synchronized void fire() { calls++; } @Override public boolean equals(Object o) { return o instanceof Listener l && l.topic.equals(topic); } @Override public int hashCode() { return topic.hashCode(); } }
  public static void main(String[] args) throws Exception {
    List<Listener> ls = new CopyOnWriteArrayList<>(); Queue<Listener> q = new ConcurrentLinkedQueue<>();
    Thread a = new Thread(() -> { ls.add(new Listener("a")); q.offer(new Listener("x")); }), b = new Thread(() -> { ls.remove(new Listener("a")); ls.contains(new Listener("b")); q.remove(new Listener("x")); for (Listener l : ls) l.fire(); });
    a.start(); b.start(); a.join(); b.join();
    if (ls.size() > 1 || q.size() > 1) throw new AssertionError();
  }
}
