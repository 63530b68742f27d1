package org.loomgrade.scheduled;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.checks.TimedWait.How;
import org.loomgrade.model.Location;
import org.loomgrade.scheduler.engine.Probe;
import org.loomgrade.scheduler.report.Site;

/** What is seen from the call of an action on. */
final class Watch {
  /** So many steps may threads take that are running their last instructions. */
  private static final int LAST_STEPS = 20_000;

  /** So many steps of threads that a call has left are watched. */
  private static final int LATE_STEPS = 5_000;

  /** So long is watched what threads do that a call has left. */
  private static final Duration AFTERWARDS = Duration.ofMinutes(1);

  private static final double HAIR = 10_000;

  private final Probe probe;
  private final int threadsBefore;
  private final int outputBefore;
  private final int uncaughtBefore;
  private final long start;
  private Duration elapsed = Duration.ZERO;
  private List<Location> longestWait = List.of();

  Watch(Probe probe) {
    this.probe = probe;
    this.threadsBefore = probe.started();
    this.outputBefore = probe.printed();
    this.uncaughtBefore = probe.uncaught().size();
    this.start = probe.nanos();
    probe.forgetWork();
  }

  /** The action has ended. */
  void ended() {
    elapsed = Duration.ofNanos(probe.nanos() - start);
    longestWait = location(probe.longestWait()).stream().toList();
  }

  /** The threads that do not end by themselves at once. */
  List<LeftThread> left() {
    probe.settle(LAST_STEPS);
    return probe.live().stream()
        .filter(thread -> thread.number() >= threadsBefore && !thread.jdk())
        .map(Watch::left)
        .toList();
  }

  private static LeftThread left(Probe.Live thread) {
    String does =
        switch (thread.state()) {
          case TIMED_WAITING -> "sleeps";
          case NEW, RUNNABLE, TERMINATED -> "runs";
          case BLOCKED, WAITING -> "waits";
        };
    List<Location> where =
        Stream.of(thread.at(), thread.startedAt())
            .map(Watch::location)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new LeftThread(thread.thread().threadId(), thread.name(), does, where);
  }

  /** Waits until the threads that are left have ended, or will do nothing more. */
  void untilStandstill() {
    probe.settleInTime(AFTERWARDS.toNanos(), LATE_STEPS);
  }

  <T> Observation<T> observation(
      @Nullable T value,
      @Nullable Throwable thrown,
      List<LeftThread> left,
      boolean workedOn,
      boolean ranOn) {
    return new Observation<>(
        value,
        thrown,
        probe.outputSince(outputBefore),
        elapsed,
        probe.waits().stream().filter(wait -> wait.start() >= start).map(this::timedWait).toList(),
        probe.work().workers(),
        probe.work().begun(),
        probe.work().overlap(),
        probe.tasks().overlap(),
        probe.workOutputs(),
        workedOn,
        ranOn,
        longestWait,
        left,
        probe.uncaught().subList(uncaughtBefore, probe.uncaught().size()));
  }

  private TimedWait timedWait(Probe.Wait wait) {
    return new TimedWait(
        wait.delayed() ? How.DELAYED_TASK : how(wait.site()),
        wait.thread(),
        wait.thread() == probe.self(),
        rounded(wait.nanos()),
        Duration.ofNanos(wait.start() - start),
        Duration.ofNanos(wait.end() - start),
        location(wait.site()).orElse(null),
        wait.full(),
        wait.acts());
  }

  /** What was asked for: the JDK has read the clock since, which takes a hair. */
  private static Duration rounded(long nanos) {
    return Duration.ofNanos(Math.round(nanos / HAIR) * (long) HAIR);
  }

  /** Pure waits for time; a look at the clock is part of a loop that waits busily. */
  private static How how(Site site) {
    return switch (site.operation()) {
      case "call Thread.sleep",
          "call TimeUnit.sleep",
          "call LockSupport.parkNanos",
          "call LockSupport.parkUntil",
          "call System.nanoTime",
          "call System.currentTimeMillis",
          "call Thread.onSpinWait",
          "call Thread.yield" ->
          How.SLEEP;
      default -> How.AWAIT;
    };
  }

  static Optional<Location> location(Site site) {
    return site.line() > 0 ? Optional.of(new Location(site.file(), site.line())) : Optional.empty();
  }
}
