package org.loomgrade.scheduled;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Action;
import org.loomgrade.checks.Binding;
import org.loomgrade.checks.Conditions;
import org.loomgrade.checks.Conditions.WorkTime;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.Run;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;
import org.loomgrade.scheduler.engine.Probe;

/** One run of a check's body; on the main thread of a schedule. */
final class ScheduledRun implements Run {
  /** Of so many pieces of work, one takes long. */
  private static final int MOST_WORK = 5;

  private static final Duration LONG = Duration.ofSeconds(2);

  private final Submission submission;
  private final Schedule schedule;
  private final Probe probe;
  private final SplittableRandom random;
  private @Nullable Binding binding;

  ScheduledRun(Submission submission, Schedule schedule, Probe probe) {
    this.submission = submission;
    this.schedule = schedule;
    this.probe = probe;
    this.random = schedule.inputs();
  }

  @Override
  public Schedule schedule() {
    return schedule;
  }

  @Override
  public boolean calm() {
    return schedule.isCalm();
  }

  @Override
  public SplittableRandom random() {
    return random;
  }

  @Override
  public <T> T submission(Class<T> api) {
    Binding bound = submission.binding(api);
    binding = bound;
    return bound.bind(api);
  }

  @Override
  public <T> Observation<T> observe(Conditions conditions, Action<T> action) {
    Watch watch = new Watch(probe);
    probe.bringTogether(conditions.together().toNanos());
    probe.holdWork(conditions.work() == WorkTime.AS_LONG_AS_OTHERS);
    if (conditions.work() == WorkTime.ONE_TAKES_LONG) {
      probe.delayWork(random.nextInt(MOST_WORK), LONG.toNanos());
    }
    T value = null;
    Throwable thrown = null;
    try {
      value = action.call();
    } catch (Throwable t) {
      if (Probe.endsSchedule(t)) {
        throw sneaky(t);
      }
      thrown = t;
    }
    watch.ended();
    if (thrown instanceof Failed) {
      probe.holdWork(false);
      return watch.observation(value, thrown, List.of(), false, false);
    }
    Probe.Work work = probe.work();
    Probe.Work tasks = probe.tasks();
    List<LeftThread> left = watch.left();
    probe.holdWork(false);
    watch.untilStandstill();
    boolean workedOn = wentOn(work, probe.work());
    return watch.observation(
        value, thrown, left, workedOn, workedOn || wentOn(tasks, probe.tasks()));
  }

  private static boolean wentOn(Probe.Work atReturn, Probe.Work later) {
    return atReturn.inside() > 0 || later.begun() > atReturn.begun();
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }

  /** Where the submission's method begins that was called last; null when none was. */
  @Nullable Location lastCalled() {
    return binding == null ? null : binding.lastCalled();
  }
}
