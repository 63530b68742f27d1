package org.loomgrade.plain;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;

/** Watches the threads of one call until it returns, and those that it leaves. */
final class Watch {
  /** Threads are first listed when the call has taken this long: most calls are over by then. */
  private static final Duration BEFORE_LISTING = Duration.ofMillis(500);

  /** How long nothing may move until it is said that nothing will. */
  private static final Duration STANDSTILL = Duration.ofSeconds(1);

  /**
   * How long a thread that lives when the call returns may take to end: it may have been told to,
   * and a slow machine is nobody's leak.
   */
  private static final Duration TO_END = Duration.ofSeconds(1);

  private final Thread main;
  private final Set<Long> before;
  private String lastSeen = "";
  private long unchangedSinceNanos;

  Watch(Thread main, Set<Long> before) {
    this.main = main;
    this.before = Set.copyOf(before);
  }

  /**
   * Waits until the call returns.
   *
   * @throws Failed when it does not: a deadlock when nothing moves any more, otherwise a livelock
   */
  void untilDone(Duration limit) {
    long startNanos = System.nanoTime();
    try {
      polling(Duration.ofMillis(5))
          .atMost(limit)
          .until(() ->
              !main.isAlive()
                  || (System.nanoTime() - startNanos > BEFORE_LISTING.toNanos() && standsStill()));
    } catch (ConditionTimeoutException e) {
      throw neverEnds();
    }
    if (main.isAlive()) {
      throw deadlock();
    }
  }

  /** The threads that still wait, sleep or spin after the call has returned. */
  List<LeftThread> left() {
    waitForTheirEnd();
    return strangers().stream()
        .map(s -> new LeftThread(s.id(), s.name(), s.doing(), s.locations()))
        .toList();
  }

  private void waitForTheirEnd() {
    try {
      polling(Duration.ofMillis(5)).atMost(TO_END).until(() -> strangers().isEmpty());
    } catch (ConditionTimeoutException e) {
      // Not an error: the caller looks once more and reports what is there.
      return;
    }
  }

  private static ConditionFactory polling(Duration interval) {
    return Awaitility.await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(interval);
  }

  private boolean standsStill() {
    List<Sighting> sightings = Census.take();
    String seen =
        sightings.stream()
            .filter(this::isStranger)
            .map(s -> s.id() + " " + s.state() + " " + s.stack())
            .collect(joining("\n"));
    boolean active =
        sightings.stream()
            .filter(s -> !before.contains(s.id()) || s.name().contains("elayScheduler"))
            .anyMatch(Sighting::isActive);
    long now = System.nanoTime();
    if (active || !seen.equals(lastSeen)) {
      lastSeen = seen;
      unchangedSinceNanos = now;
      return false;
    }
    return now - unchangedSinceNanos > STANDSTILL.toNanos();
  }

  private List<Sighting> strangers() {
    return Census.take().stream().filter(this::isStranger).toList();
  }

  private boolean isStranger(Sighting sighting) {
    return !before.contains(sighting.id()) && sighting.isStudents();
  }

  private Failed deadlock() {
    return Failed.because("deadlock", Kind.DEADLOCK).at(places(strangers()));
  }

  private Failed neverEnds() {
    List<Sighting> running =
        strangers().stream().filter(s -> s.state() == Thread.State.RUNNABLE).toList();
    return running.isEmpty()
        ? Failed.because("no-return", Kind.LATE).at(places(strangers()))
        : Failed.because("livelock", Kind.LIVELOCK).at(places(running));
  }

  /**
   * The places where the threads stand, each once and sorted: which thread is listed first is
   * chance.
   */
  private static List<Location> places(List<Sighting> sightings) {
    return sightings.stream()
        .flatMap(sighting -> sighting.locations().stream().limit(1))
        .distinct()
        .sorted(Comparator.comparing(Location::file).thenComparingInt(Location::line))
        .toList();
  }
}
