import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class PipelineStages {
  static final Object EOF = new Object();
  @SuppressWarnings("unchecked")
  static <A, B> Thread stage(String name, BlockingQueue<Object> in, BlockingQueue<Object> out, Function<A, B> f) {
    return Thread.ofPlatform().name(name).start(() -> { try { for (Object o = in.take(); o != EOF; o = in.take()) out.put(f.apply((A) o)); out.put(EOF); } catch (InterruptedException e) { Thread.currentThread().interrupt(); } });
  }
  public static void main(String[] args) throws Exception {
    BlockingQueue<Object> a = new ArrayBlockingQueue<>(1), b = new LinkedBlockingDeque<>(1), c = new LinkedTransferQueue<>(), d = new PriorityBlockingQueue<>(4, (x, y) -> x == EOF ? 1 : y == EOF ? -1 : x.toString().compareTo(y.toString()));
    List<Thread> ts = List.of(stage("parse", a, b, (String s) -> new int[] {Integer.parseInt(s)}), stage("square", b, c, (int[] x) -> { x[0] *= x[0]; return x; }), stage("format", c, d, (int[] x) -> "v" + x[0]));
    for (String s : "3 1 2".split(" ")) a.put(s);
    a.put(EOF);
    for (Thread t : ts) t.join();
    List<Object> got = new ArrayList<>(); Object o; while ((o = d.take()) != EOF) got.add(o);
    if (!got.toString().equals("[v1, v4, v9]")) throw new AssertionError(got);
  }
}
