import java.util.*;
import java.util.concurrent.*;

public class RecursiveDirectorySize {
  sealed interface Node { String name(); }
  record File(String name, long size) implements Node {}
  record Dir(String name, List<Node> children) implements Node { Dir(String name, Node... c) { this(name, List.of(c)); } }
  static class Size extends RecursiveTask<Long> {
    private final Node node; private final transient Map<String, Long> sizes;
    Size(Node n, Map<String, Long> s) { node = n; sizes = s; }
    @Override protected Long compute() {
      return switch (node) {
        case File f -> f.size();
        case Dir(var name, var children) -> {
          List<Size> tasks = new ArrayList<>();
          for (Node c : children) { Size s = new Size(c, sizes); tasks.add(s); s.fork(); }
          long sum = 0; for (int i = tasks.size() - 1; i >= 0; i--) sum += tasks.get(i).join();
          sizes.put(name, sum); yield sum;
        }
      };
    }
  }
  public static void main(String[] args) throws Exception {
    Node tree = new Dir("root", new File("a", 1), new Dir("x", new File("b", 2), new Dir("y", new File("c", 4))), new Dir("z"));
    Map<String, Long> sizes = new ConcurrentHashMap<>();
    long n = ForkJoinPool.commonPool().invoke(new Size(tree, sizes));
    ForkJoinTask<Long> again = new Size(tree, new ConcurrentHashMap<>()).fork();
    if (n != 7 || again.get() != 7 || sizes.get("x") != 6 || sizes.get("z") != 0) throw new AssertionError(sizes);
  }
}
