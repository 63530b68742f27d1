package org.loomgrade.scheduler.engine;

import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In place of the JDK's ways to list threads. As theirs, it knows platform threads only; the JVM's
 * own threads are not in it.
 */
public final class ThreadCensus {
  private ThreadCensus() {}

  private static List<Thread> live() {
    Run run = Hooks.run();
    if (run == null || Hooks.current() == null) {
      return List.of();
    }
    return run.threads().all().stream()
        .filter(t -> t.facade != null && !t.ended())
        .map(Task::self)
        .toList();
  }

  private static List<Thread> live(@Nullable ThreadGroup group) {
    return live().stream().filter(t -> isIn(group, t.getThreadGroup())).toList();
  }

  private static boolean isIn(@Nullable ThreadGroup outer, @Nullable ThreadGroup group) {
    return group != null && outer != null && (group.equals(outer) || outer.parentOf(group));
  }

  /** {@code ThreadGroup.activeCount}. */
  public static int activeCount(ThreadGroup group, int site) {
    Hooks.point(site);
    return live(group).size();
  }

  /** {@code Thread.activeCount}. */
  public static int activeCount(int site) {
    Hooks.point(site);
    return live(ThreadHooks.currentThread().getThreadGroup()).size();
  }

  /** {@code ThreadGroup.enumerate}. */
  public static int enumerate(ThreadGroup group, Thread[] threads, int site) {
    return enumerate(group, threads, true, site);
  }

  /** {@code Thread.enumerate}. */
  public static int enumerate(Thread[] threads, int site) {
    ThreadGroup group = ThreadHooks.currentThread().getThreadGroup();
    return group == null ? 0 : enumerate(group, threads, site);
  }

  /** {@code Thread.getAllStackTraces}; each trace is the place that the thread is at. */
  public static Map<Thread, StackTraceElement[]> getAllStackTraces(int site) {
    Hooks.point(site);
    Map<Thread, StackTraceElement[]> traces = new LinkedHashMap<>();
    Run run = Hooks.run();
    for (Thread thread : live()) {
      Task task = run == null ? null : run.taskOf(thread);
      if (task != null) {
        traces.put(thread, new StackTraceElement[] {place(task)});
      }
    }
    return traces;
  }

  /** {@code ThreadMXBean.getThreadCount}. */
  public static int getThreadCount(ThreadMXBean bean, int site) {
    Hooks.point(site);
    return live().size();
  }

  /** {@code ThreadMXBean.getAllThreadIds}. */
  public static long[] getAllThreadIds(ThreadMXBean bean, int site) {
    Hooks.point(site);
    return ids();
  }

  static long[] ids() {
    return live().stream().mapToLong(ThreadHooks::threadId).toArray();
  }

  /** {@code ThreadMXBean.getDaemonThreadCount}. */
  public static int getDaemonThreadCount(ThreadMXBean bean, int site) {
    Hooks.point(site);
    return (int) live().stream().filter(Thread::isDaemon).count();
  }

  /** {@code ThreadMXBean.getPeakThreadCount}: as many as there are or have been. */
  public static int getPeakThreadCount(ThreadMXBean bean) {
    Run run = Hooks.run();
    return run == null ? live().size() : run.threads().mostAtOnce();
  }

  /** {@code ThreadMXBean.getTotalStartedThreadCount}. */
  public static long getTotalStartedThreadCount(ThreadMXBean bean) {
    Run run = Hooks.run();
    return run == null ? 0 : run.threads().all().stream().filter(t -> t.facade != null).count();
  }

  /** {@code ThreadMXBean.findDeadlockedThreads}; null when there are none, as there. */
  public static long @Nullable [] findDeadlockedThreads(ThreadMXBean bean) {
    Run run = Hooks.run();
    List<Task> circle = run == null ? List.of() : new WaitsFor(run.threads()).circle();
    return circle.isEmpty() ? null : circle.stream().mapToLong(t -> t.number + 1).toArray();
  }

  /** {@code ThreadGroup.interrupt}. */
  public static void interrupt(ThreadGroup group) {
    live(group).forEach(Thread::interrupt);
  }

  /** {@code ThreadGroup.enumerate}. */
  public static int enumerate(ThreadGroup group, Thread[] threads, boolean recurse, int site) {
    Hooks.point(site);
    List<Thread> live =
        live(group).stream().filter(t -> recurse || group.equals(t.getThreadGroup())).toList();
    int count = Math.min(live.size(), threads.length);
    for (int i = 0; i < count; i++) {
      threads[i] = live.get(i);
    }
    return count;
  }

  /** {@code Thread.getStackTrace}: all of the caller's own, of others the place they are at. */
  public static StackTraceElement[] getStackTrace(Thread thread) {
    Run run = Hooks.run();
    Task task = run == null ? null : run.taskOf(thread);
    if (task == null) {
      return thread.getStackTrace();
    }
    if (task == Hooks.current()) {
      StackTraceElement self =
          new StackTraceElement("java.lang.Thread", "getStackTrace", "Thread.java", 0);
      return Stream.concat(
              Stream.of(self),
              Arrays.stream(new Throwable().getStackTrace())
                  .filter(f -> !f.getClassName().startsWith("org.loomgrade.")))
          .toArray(StackTraceElement[]::new);
    }
    return task.ended() ? new StackTraceElement[0] : new StackTraceElement[] {place(task)};
  }

  private static StackTraceElement place(Task task) {
    var site = Sites.get(task.site);
    return new StackTraceElement(site.className(), site.method(), site.file(), site.line());
  }
}
