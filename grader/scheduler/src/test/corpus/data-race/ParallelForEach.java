import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A parallel stream adds to an ArrayList. */
public class ParallelForEach {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>();
    IntStream.range(0, 8).parallel().forEach(list::add);
  }
}
