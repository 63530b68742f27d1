import java.util.*;
import java.util.stream.*;

public class ComputeIfAbsentParallel {
  public static void main(String[] args) { Map<Integer, List<Integer>> m = new HashMap<>(); IntStream.range(0, 8).parallel().forEach(i -> m.computeIfAbsent(i % 3, k -> new ArrayList<>()).add(i)); System.out.println(m); }
}
