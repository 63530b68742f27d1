import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a command took: on the wall clock, and of all processors together. */
record Cost(double seconds, double cpuSeconds) {
  static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
