package org.loomgrade.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Runs that are timed in slices. */
final class Slices {
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final List<Double> speeds = new ArrayList<>();
  private long runs;
  private long cpuNanos;

  /** Times one slice, which says how many runs it made. */
  void time(IntSupplier slice) {
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    int made = slice.getAsInt();
    speeds.add(made * 1e9 / Math.max(1, System.nanoTime() - start));
    cpuNanos += system.getProcessCpuTime() - cpu;
    runs += made;
  }

  /** Runs a second, of the slice in the middle. */
  double median() {
    return Median.of(speeds);
  }

  /** Runs a second of processor time, of all slices. */
  double perCpu() {
    return runs * 1e9 / Math.max(1, cpuNanos);
  }
}
