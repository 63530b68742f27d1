import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two streams are collected into one list. */
public class CollectsIntoOneList {
  static final List<Integer> ALL = new ArrayList<>();

  static void collect(int first) {
    Stream.of(first, first + 1).collect(Collectors.toCollection(() -> ALL));
  }

  public static void main(String[] args) throws Exception {
    Thread other = new Thread(() -> collect(1));
    other.start();
    collect(3);
    other.join();
  }
}
