package org.loomgrade.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Action;
import org.loomgrade.checks.Binding;
import org.loomgrade.checks.Conditions;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.Run;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.checks.Throwables;
import org.loomgrade.checks.WorkMethods;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Schedule;

/** One run in real time. */
final class PlainRun implements Run {
  private final SubmissionClasses classes;
  private final Schedule schedule;
  private final Capture capture;
  private final Set<Long> ownThreads;
  private final SplittableRandom random;
  private @Nullable Binding binding;
  private int observations;

  PlainRun(SubmissionClasses classes, Schedule schedule, Capture capture, Set<Long> ownThreads) {
    this.classes = classes;
    this.schedule = schedule;
    this.capture = capture;
    this.ownThreads = ownThreads;
    this.random = schedule.inputs();
  }

  @Override
  public Schedule schedule() {
    return schedule;
  }

  @Override
  public boolean calm() {
    return false;
  }

  @Override
  public SplittableRandom random() {
    return random;
  }

  @Override
  public <T> T submission(Class<T> api) {
    Weaver weaver = new Weaver(classes, WorkMethods.of(api));
    Binding bound = new Binding(classes, new StudentLoader(classes, weaver));
    binding = bound;
    return bound.bind(api);
  }

  @Override
  public <T> Observation<T> observe(Conditions conditions, Action<T> action) {
    Call<T> call = new Call<>(action);
    Noise noise = Noise.of(schedule.seed() * 31 + schedule.index() * 7 + observations++);
    Recorder recorder = new Recorder(noise, call.thread(), conditions.hurry());
    Watch watch = new Watch(call.thread(), threadsBefore());
    capture.install();
    capture.drain();
    Hooks.recordTo(recorder);
    call.start(recorder);
    watch.untilDone(conditions.limit());
    List<LeftThread> left = call.thrown() instanceof Failed ? List.of() : watch.left();
    if (call.thrown() != null && WeavingError.isBehind(call.thrown())) {
      throw new IllegalStateException("a failure of the weaving", call.thrown());
    }
    Throwable exit = recorder.exitCall();
    if (exit != null) {
      throw Failed.because("exit", Kind.EXIT).at(Throwables.locations(exit));
    }
    return call.observation(capture.drain(), left);
  }

  /**
   * The same failure with its schedule and, where it has none, the place of the method that was
   * called last.
   */
  Failed located(Failed failed) {
    return failed.shownBy(schedule, binding == null ? null : binding.lastCalled());
  }

  private Set<Long> threadsBefore() {
    Set<Long> before = new HashSet<>(ownThreads);
    Census.take().forEach(sighting -> before.add(sighting.id()));
    return before;
  }
}
