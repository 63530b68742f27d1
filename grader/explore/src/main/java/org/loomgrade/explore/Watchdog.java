package org.loomgrade.explore;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreNews;
import org.loomgrade.model.explore.ExploreOrder;
import org.loomgrade.scheduler.engine.Engine;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.weave.ClassPath;

/**
 * Looks in real time whether schedules come to their ends, as code that the scheduler does not see
 * into may block or be busy for ever; and tells the caller how far things are. The last resort: all
 * else is decided by steps.
 */
final class Watchdog {
  private static final int TICK_MILLIS = 200;

  private final ExploreOrder order;
  private final Progress progress;
  private final ClassPath classPath;
  private final Consumer<ExploreFinding> stuck;

  /**
   * @param stuck is told of a schedule that does not end
   */
  Watchdog(
      ExploreOrder order, Progress progress, ClassPath classPath, Consumer<ExploreFinding> stuck) {
    this.order = order;
    this.progress = progress;
    this.classPath = classPath;
    this.stuck = stuck;
  }

  void start() {
    Thread thread = new Thread(this::watch, "loomgrade-watchdog");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    int begun = -1;
    int beats = 0;
    long since = 0;
    for (int beat = 1; ; beat++) {
      int beatsNow = Engine.get().beats();
      if (progress.begun() != begun || beatsNow != beats) {
        begun = progress.begun();
        beats = beatsNow;
        since = System.nanoTime();
      }
      long silent = System.nanoTime() - since;
      if (begun > 0 && silent > TimeUnit.SECONDS.toNanos(order.settings().patienceSeconds())) {
        stuck.accept(finding());
        return;
      }
      try {
        new ExploreNews(beat, progress.explored()).write(order.news());
        Thread.sleep(TICK_MILLIS);
      } catch (IOException | InterruptedException e) {
        return; // the caller misses the news, and ends this JVM
      }
    }
  }

  /** Names the place in the code under test from which the schedule does not come back. */
  private ExploreFinding finding() {
    ThreadDump.Running running = new ThreadDump(classPath).running();
    int seconds = order.settings().patienceSeconds();
    if (running == null) {
      return Findings.unseen(
          ExploreFinding.UNCONTROLLED,
          "the program has not come back for more than %d s of real time".formatted(seconds),
          List.of(),
          progress.token());
    }
    Involved at = running.at();
    String sentence =
        running.isNative()
            ? "thread %s has been waiting at %s for more than %d s of real time for something"
                + " outside of the program, which cannot be controlled"
            : "thread %s has been busy at %s for more than %d s of real time, in code that has no"
                + " steps to count";
    return Findings.unseen(
        running.isNative() ? ExploreFinding.UNCONTROLLED : Findings.RESOURCE_LIMIT,
        sentence.formatted(at.thread(), at.site().place(), seconds),
        List.of(at),
        progress.token());
  }
}
