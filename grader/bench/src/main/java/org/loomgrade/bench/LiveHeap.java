package org.loomgrade.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.loomgrade.bench.program.Downloads;
import org.loomgrade.bench.program.LeakedThread;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.engine.Program;

/** Explores a program that leaks a thread and one that sleeps in turn, and says what is live. */
final class LiveHeap {
  private static final int SLICE = 5_000;

  private final Program leaks = Subject.woven(LeakedThread.class);
  private final Program downloads = Subject.woven(Downloads.class);
  private final Table table =
      new Table("live after GC, in a heap of 64 MB", "heap KB", "other KB", "threads", "classes");
  private int wrong;

  private LiveHeap() {}

  /**
   * Measures and prints.
   *
   * @param arguments how many schedules
   */
  public static void main(String[] arguments) {
    new LiveHeap().explore(Integer.parseInt(arguments[0]));
  }

  private void explore(int schedules) {
    for (int done = 0; done < schedules; done += 2 * SLICE) {
      Explorer explorer = Explorer.seeded(done).withSchedules(SLICE);
      wrong += explorer.explore(leaks).clean() ? 1 : 0;
      wrong += explorer.explore(downloads).clean() ? 0 : 1;
      int now = done + 2 * SLICE;
      if (List.of(schedules / 10, schedules / 2, schedules).contains(now)) {
        table.add(row(now));
      }
    }
    table.print(System.out);
    System.out.println("wrong verdicts: " + wrong + " of " + schedules / SLICE);
  }

  private static List<String> row(int schedules) {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    var memory = ManagementFactory.getMemoryMXBean();
    return List.of(
        String.format(Locale.ROOT, "%,d schedules", schedules),
        kilobytes(memory.getHeapMemoryUsage().getUsed()),
        kilobytes(memory.getNonHeapMemoryUsage().getUsed()),
        Integer.toString(ManagementFactory.getThreadMXBean().getThreadCount()),
        Integer.toString(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount()));
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%,d", bytes / 1_024);
  }
}
