import java.util.*;
import java.util.stream.*;

public class PartitionedStreams {
  public static void main(String[] args) throws Exception {
    List<int[]> data = IntStream.range(0, 6).mapToObj(i -> new int[] {i}).collect(Collectors.toCollection(ArrayList::new)); int[] sums = new int[3]; List<Thread> ts = new ArrayList<>();
    for (int w = 0; w < 3; w++) { int id = w; ts.add(new Thread(() -> { data.subList(2 * id, 2 * id + 2).forEach(a -> a[0] *= 10); sums[id] = data.stream().skip(2L * id).limit(2).mapToInt(a -> a[0]).sum(); })); }
    ts.forEach(Thread::start); for (Thread t : ts) t.join();
    if (Arrays.stream(sums).sum() != 150) throw new AssertionError(Arrays.toString(sums));
  }
}
