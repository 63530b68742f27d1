package org.loomgrade.scheduler.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.report.Site;

/**
 * What a program can ask of the schedule that it is run under: for code that calls the code under
 * test and looks at what it does. To be used on the schedule's main thread.
 */
public final class Probe {
  private final Run run;
  private final Task me;
  private final Waits waits = new Waits();
  private final WorkLog work;
  private final WorkLog tasks;
  private @Nullable Task settling;
  private int stepsLeft;
  private long waitsSince;
  private int waitsSite;
  private long longestWait;
  private int longestWaitSite;

  Probe(Run run, Task me) {
    this.run = run;
    this.me = me;
    this.work = new WorkLog(run, true);
    this.tasks = new WorkLog(run, false);
  }

  /**
   * The probe of the schedule that the calling thread belongs to.
   *
   * @throws IllegalStateException when it belongs to none
   */
  public static Probe current() {
    Run run = Hooks.run();
    Task me = run == null ? null : run.current();
    if (run == null || me == null) {
      throw new IllegalStateException("no schedule is running on " + Thread.currentThread());
    }
    return run.probe(me);
  }

  /** Whether a throwable only ends a thread because its schedule is over: pass it on. */
  public static boolean endsSchedule(Throwable thrown) {
    return thrown instanceof Halted;
  }

  /** Nanoseconds of virtual time since the schedule began. */
  public long nanos() {
    return run.timers().elapsedNanos();
  }

  /** How much has been printed, in bytes, up to a bound. */
  public int printed() {
    return run.streams().printed();
  }

  /** What has been printed after so many bytes. */
  public String outputSince(int bytes) {
    return run.streams().textSince(bytes);
  }

  /**
   * Where the calling thread has waited longest, the last such place, since {@link #forgetWork};
   * where it came last if it did not wait.
   */
  public Site longestWait() {
    return Sites.get(longestWaitSite == 0 ? me.site : longestWaitSite);
  }

  /** The number of the calling thread. */
  public int self() {
    return me.number;
  }

  /** How many threads have been started; they are numbered from 0. */
  public int started() {
    return run.threads().all().size();
  }

  /** The threads that have not ended, without the calling one. */
  public List<Live> live() {
    return run.threads().all().stream().filter(t -> t != me && !t.ended()).map(this::live).toList();
  }

  private Live live(Task task) {
    return new Live(
        task.number,
        task.self(),
        task.name(),
        States.of(task),
        run.threads().isOfJdk(task) && Whereabouts.of(task).isIdle(),
        Sites.get(task.startSite),
        Sites.get(task.site));
  }

  /** The timed waits so far, in the order of their start. */
  public List<Wait> waits() {
    return waits.all(run.threads().all(), run.timers().elapsedNanos());
  }

  /** The exceptions that ended threads so far. */
  public List<Throwable> uncaught() {
    return run.verdicts().exceptions();
  }

  /** What has been seen of the methods that are marked as work, since {@link #forgetWork}. */
  public Work work() {
    return work.sum();
  }

  /**
   * The same of tasks: methods and lambdas that others call, on other threads than the caller's.
   */
  public Work tasks() {
    return tasks.sum();
  }

  /** What was printed during each piece of work that has ended, since {@link #forgetWork}. */
  public List<String> workOutputs() {
    return List.copyOf(work.outputs());
  }

  /** Begins anew to look at work, at tasks and at where the calling thread comes. */
  public void forgetWork() {
    me.site = 0;
    longestWait = 0;
    longestWaitSite = 0;
    work.reset();
    tasks.reset();
  }

  /**
   * From now on a thread that comes to work is kept there as long as another thread can go on
   * without time passing: work that can overlap does.
   */
  public void holdWork(boolean hold) {
    work.hold(hold);
    tasks.hold(hold);
  }

  /**
   * One piece of work takes long: of those that are begun from now on, the one with this number,
   * from 0; of tasks, too.
   *
   * @param nanos of virtual time
   */
  public void delayWork(int number, long nanos) {
    work.delay(number, nanos);
    tasks.delay(number, nanos);
  }

  /**
   * From now on, waits that would end within so many nanoseconds end at the same time, and threads
   * meet that would not; 0 for as usual.
   */
  public void bringTogether(long nanos) {
    run.timers().bringTogether(nanos);
  }

  /**
   * Waits until no other thread can go on without time passing.
   *
   * @param steps at most so many of theirs
   */
  public void settle(int steps) {
    stepsLeft = steps;
    settling = me;
    run.watch(me);
  }

  /**
   * Waits until no other thread will ever go on.
   *
   * @param nanos at most so much virtual time
   * @param steps at most so many of theirs
   */
  public void settleInTime(long nanos, int steps) {
    long deadline = nanos() + nanos;
    settle(steps);
    while (stepsLeft > 0 && run.timers().untilNext() <= deadline - nanos() && run.letTimePass()) {
      settle(stepsLeft);
    }
  }

  /** Ends the schedule: threads that are left stay as they are. Does not return. */
  public void end() {
    run.halt(me);
  }

  Waits waitLog() {
    return waits;
  }

  WorkLog workLog() {
    return work;
  }

  /** A thread cannot go on. */
  void waits(Task task) {
    waits.endSpin(task);
    if (task == me) {
      waitsSince = nanos();
      waitsSite = me.site;
    }
  }

  /** A thread goes on. */
  void goesOn(Task task) {
    if (task == me && waitsSite != 0) {
      long waited = nanos() - waitsSince;
      if (waited >= longestWait) {
        longestWait = waited;
        longestWaitSite = waitsSite;
      }
      waitsSite = 0;
    }
  }

  /** A task begins on a thread. */
  void taskStarts(Task task) {
    if (task != me) {
      tasks.begin(task);
    }
  }

  void taskEnds(Task task) {
    tasks.end(task);
  }

  /** Lets threads go on that are kept at work; whether there are any. */
  boolean letWorkGo() {
    return work.letGo() || tasks.letGo();
  }

  /** Nobody can go on without time passing; whether somebody can now. */
  boolean letGo() {
    if (letWorkGo()) {
      return true;
    }
    Task task = settling;
    settling = null;
    if (task != null) {
      run.wake(task);
    }
    return task != null;
  }

  /** Another thread takes a step: whose turn it is then, if the steps are used up. */
  @Nullable Task afterStep() {
    Task task = settling;
    if (task == null || --stepsLeft > 0) {
      return null;
    }
    settling = null;
    run.wake(task);
    return task;
  }

  /**
   * A thread that has not ended.
   *
   * @param thread as the code under test knows it
   * @param jdk whether it is one of the JDK's own, which no program ends, and has nothing to do
   * @param startedAt where it was started
   * @param at where it is: the last place that it came to
   */
  public record Live(
      int number,
      Thread thread,
      String name,
      Thread.State state,
      boolean jdk,
      Site startedAt,
      Site at) {}

  /**
   * A timed wait. Times are nanoseconds of virtual time since the schedule began.
   *
   * @param thread its number
   * @param nanos how long it was to be
   * @param end the present when it has not ended
   * @param full whether it ended because the time had passed
   * @param delayed whether it is no wait of the thread, but a task that it handed over to be
   *     started later
   * @param acts how often the thread had changed what others may see: the same for parts of one
   *     wait
   */
  public record Wait(
      int thread,
      Site site,
      long nanos,
      long start,
      long end,
      boolean full,
      boolean delayed,
      int acts) {}

  /**
   * What was seen of work.
   *
   * @param workers how many threads did some
   * @param overlap how many did some at the same time, at most; meaningful under {@link #holdWork}
   * @param begun how often it was begun
   * @param inside how many threads are at it
   */
  public record Work(int workers, int overlap, int begun, int inside) {}
}
