import java.util.concurrent.ConcurrentHashMap;

/** What is computed for two keys counts in one plain field: a map orders that for one key only. */
public class ComputesForTwoKeys {
  static int computed;

  static int length(String word) {
    computed++;
    return word.length();
  }

  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Integer> lengths = new ConcurrentHashMap<>();
    Thread one = new Thread(() -> lengths.computeIfAbsent("a", ComputesForTwoKeys::length));
    Thread other = new Thread(() -> lengths.computeIfAbsent("bb", ComputesForTwoKeys::length));
    one.start();
    other.start();
    one.join();
    other.join();
  }
}
