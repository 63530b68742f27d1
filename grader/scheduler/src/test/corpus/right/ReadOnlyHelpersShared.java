import java.text.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

public class ReadOnlyHelpersShared {
  static final Pattern WORD = Pattern.compile("\\w+");
  static final List<String> NAMES = new LinkedList<>(List.of("z", "y", "x"));
  static final PriorityQueue<Integer> HEAP = new PriorityQueue<>(List.of(3, 1, 2));
  static final Date EPOCH = new Date(0);
  static final StringBuilder TEXT = new StringBuilder("some text");
  public static void main(String[] args) throws Exception {
    Set<Object> seen = Collections.synchronizedSet(new HashSet<>());
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) (ts[i] = new Thread(() -> {
      seen.add(WORD.matcher(TEXT).results().map(MatchResult::group).collect(Collectors.joining("|")));
      seen.add(NAMES.stream().sorted(Comparator.reverseOrder()).toList());
      seen.add(HEAP.peek() + HEAP.size());
      seen.add(EPOCH.getTime());
      seen.add(Collections.max(NAMES));
      seen.add(String.join(",", NAMES));
      seen.add(TEXT.indexOf("t") + TEXT.charAt(0));
      seen.add(List.copyOf(NAMES)); seen.add(new TreeSet<>(NAMES)); seen.add(NAMES.hashCode());
    })).start();
    for (Thread t : ts) t.join();
    if (seen.size() < 8) throw new AssertionError(seen);
  }
}
