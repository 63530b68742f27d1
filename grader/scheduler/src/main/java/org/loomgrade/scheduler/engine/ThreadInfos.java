package org.loomgrade.scheduler.engine;

import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.jdk.Agent;

/**
 * In place of {@code ThreadMXBean}'s ways to look at threads. The JDK makes a {@code ThreadInfo} of
 * a thread by a constructor that is private (read in Temurin 25.0.3); locks are not in it.
 */
public final class ThreadInfos {
  private ThreadInfos() {}

  /** {@code ThreadMXBean.dumpAllThreads}. */
  public static @Nullable ThreadInfo[] dumpAllThreads(
      ThreadMXBean bean, boolean monitors, boolean synchronizers) {
    return getThreadInfo(bean, ThreadCensus.ids(), Integer.MAX_VALUE);
  }

  /** {@code ThreadMXBean.dumpAllThreads}. */
  public static @Nullable ThreadInfo[] dumpAllThreads(
      ThreadMXBean bean, boolean monitors, boolean synchronizers, int depth) {
    return getThreadInfo(bean, ThreadCensus.ids(), depth);
  }

  /** {@code ThreadMXBean.getThreadInfo}; without stack traces, as there. */
  public static @Nullable ThreadInfo getThreadInfo(ThreadMXBean bean, long id) {
    return getThreadInfo(bean, id, 0);
  }

  /** {@code ThreadMXBean.getThreadInfo}. */
  public static @Nullable ThreadInfo[] getThreadInfo(ThreadMXBean bean, long[] ids) {
    return getThreadInfo(bean, ids, 0);
  }

  /** {@code ThreadMXBean.getThreadInfo}. */
  public static @Nullable ThreadInfo[] getThreadInfo(
      ThreadMXBean bean, long[] ids, boolean monitors, boolean synchronizers) {
    return getThreadInfo(bean, ids, Integer.MAX_VALUE);
  }

  /** {@code ThreadMXBean.getThreadInfo}. */
  public static @Nullable ThreadInfo[] getThreadInfo(
      ThreadMXBean bean, long[] ids, boolean monitors, boolean synchronizers, int depth) {
    return getThreadInfo(bean, ids, depth);
  }

  /** {@code ThreadMXBean.getThreadInfo}. */
  public static @Nullable ThreadInfo[] getThreadInfo(ThreadMXBean bean, long[] ids, int depth) {
    return Arrays.stream(ids)
        .mapToObj(id -> getThreadInfo(bean, id, depth))
        .toArray(ThreadInfo[]::new);
  }

  /** {@code ThreadMXBean.getThreadInfo}; null for a thread that is not alive. */
  public static @Nullable ThreadInfo getThreadInfo(ThreadMXBean bean, long id, int depth) {
    Run run = Hooks.run();
    List<Task> tasks = run == null ? List.of() : run.threads().all();
    for (Task task : tasks) {
      if (task.number + 1 == id && task.facade != null && !task.ended()) {
        return of(task, depth);
      }
    }
    return null;
  }

  private static ThreadInfo of(Task task, int depth) {
    StackTraceElement[] stack = ThreadCensus.getStackTrace(task.self());
    StackTraceElement[] cut = Arrays.copyOf(stack, Math.min(depth, stack.length));
    try {
      Agent.open(ThreadInfo.class);
      Constructor<ThreadInfo> maker =
          ThreadInfo.class.getDeclaredConstructor(
              Thread.class,
              int.class,
              Object.class,
              Thread.class,
              long.class,
              long.class,
              long.class,
              long.class,
              StackTraceElement[].class);
      maker.setAccessible(true);
      ThreadInfo info =
          maker.newInstance(task.self(), state(task), null, null, 0L, -1L, 0L, -1L, cut);
      Field number = ThreadInfo.class.getDeclaredField("threadId");
      number.setAccessible(true);
      number.set(info, (long) task.number + 1);
      return info;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("java.lang.management.ThreadInfo differs from JDK 25's", e);
    }
  }

  /** As JVM TI's GetThreadState has it. */
  private static int state(Task task) {
    return switch (States.of(task)) {
      case NEW -> 0;
      case TERMINATED -> 0x2;
      case RUNNABLE -> 0x5;
      case BLOCKED -> 0x401;
      case WAITING -> 0x191;
      case TIMED_WAITING -> 0x1a1;
    };
  }
}
