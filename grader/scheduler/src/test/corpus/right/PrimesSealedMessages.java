import java.util.*;
import java.util.concurrent.*;

public class PrimesSealedMessages {
  sealed interface Msg permits Ask, Answer, Done {}
  record Ask(int n) implements Msg {}
  record Answer(int n, boolean prime) implements Msg {}
  enum Done implements Msg { INSTANCE }

  public static void main(String[] args) throws Exception {
    var asks = new LinkedBlockingQueue<Msg>();
    var answers = new ArrayBlockingQueue<Msg>(1);
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < 2; i++) workers.add(Thread.startVirtualThread(() -> {
      try {
        for (;;) switch (asks.take()) {
          case Ask(int n) -> answers.put(new Answer(n, prime(n)));
          case Done d -> { answers.put(d); return; }
          case Answer a -> throw new IllegalStateException();
        }
      } catch (InterruptedException e) { throw new IllegalStateException(e); }
    }));
    for (int n : new int[] {2, 4, 5}) asks.add(new Ask(n));
    workers.forEach(w -> asks.add(Done.INSTANCE));
    var got = new TreeMap<Integer, Boolean>();
    int open = workers.size();
    while (open > 0) {
      switch (answers.take()) {
        case Answer(var n, var p) -> got.put(n, p);
        case Done d -> open--;
        case Ask a -> throw new IllegalStateException();
      }
    }
    for (Thread w : workers) w.join();
    if (!got.toString().equals("{2=true, 4=false, 5=true}")) throw new AssertionError(got);
  }
  static boolean prime(int n) { for (int i = 2; i * i <= n; i++) if (n % i == 0) return false; return n > 1; }
}
