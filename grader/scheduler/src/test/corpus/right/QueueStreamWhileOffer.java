import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class QueueStreamWhileOffer {
  static class Event { String text; long at; Event(String t, long a) { text = t; at = a; } }
  public static void main(String[] args) throws Exception {
    Queue<Event> q = new ConcurrentLinkedQueue<>(); List<Event> cow = new CopyOnWriteArrayList<>();
    Thread w = new Thread(() -> { for (int i = 0; i < 3; i++) { Event e = new Event("e" + i, i); q.add(e); cow.add(e); } });
    w.start();
    List<String> l = q.stream().filter(e -> e.at >= 0).map(e -> e.text).collect(Collectors.toList());
    long n = cow.stream().filter(e -> e.at > 0).count();
    Optional<Event> last = q.stream().max(Comparator.comparingLong(e -> e.at));
    w.join();
    if (l.size() > 3 || n > 2 || last.isPresent() && last.get().at > 2) throw new AssertionError(l);
  }
}
