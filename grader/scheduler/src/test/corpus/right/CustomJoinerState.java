import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.StructuredTaskScope.*;

public class CustomJoinerState {
  static class AtLeast<T> implements Joiner<T, List<T>> {
    private final List<T> got = new ArrayList<>(); private int left; AtLeast(int n) { left = n; }
    @Override public synchronized boolean onComplete(Subtask<? extends T> s) { if (s.state() == Subtask.State.SUCCESS) { got.add(s.get()); left--; } return left <= 0; }
    @Override public synchronized List<T> result() { return List.copyOf(got); }
  }
  public static void main(String[] args) throws Exception {
    int[] slots = new int[4];
    try (var scope = StructuredTaskScope.open(new AtLeast<Integer>(2))) {
      for (int i = 0; i < 4; i++) { int id = i; scope.fork(() -> { slots[id] = id; if (id == 3) throw new IllegalStateException(); Thread.sleep(10 * id); return id; }); }
      List<Integer> l = scope.join();
      if (l.size() < 2) throw new AssertionError(l);
    }
    if (slots[3] != 3) System.out.println("cancelled early");
  }
}
