package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.jdk.Internals;

/** A thread under control. */
final class Task {
  final int number;
  final Thread thread;

  /** The platform thread that the code under test sees; null for a virtual thread of its own. */
  final @Nullable Thread facade;

  final Runnable continuation;
  final int startSite;
  final VectorClock clock;

  /** Whether it stands in the list of tasks that can go on. */
  boolean ready;

  /** Whether it is about to yield, or has yielded, without being able to go on. */
  boolean blocked;

  /** How often it was submitted: tells whether a yield took place. */
  int submissions;

  /** Where it is: the last point reached. */
  int site;

  /** What it will access next, for the strategy: an object's number, or 0. */
  int object;

  boolean writes;

  /** The monitor it wants to enter or waits on. */
  @Nullable Monitor monitor;

  /** Whether the JDK started it, to run what is handed over. */
  boolean pooled;

  /** Whether it belongs to a fork/join pool, whose tasks go on with the results of others. */
  boolean merges;

  /** The pool of the forked task that it was made for. */
  @Nullable ForkJoinPool forkedIn;

  /** How many initializers it is in that run once in the JVM. */
  int quiet;

  /** How often it parked for the sleep that it is in: more than once if it was unparked. */
  int dozed;

  /** How often it has changed what others may see. */
  int acts;

  /** How long it has been looking at the clock, if it does nothing else. */
  Waits.@Nullable Wait spin;

  /** How often it went round loops since its last point. */
  long loops;

  /** The thread that it waits for the end of. */
  @Nullable Task joining;

  /** How many threads had been started when it ended. */
  int endedAfter;

  /** What the calls hold that it is in and that may run tasks. */
  final List<VectorClock> inside = new ArrayList<>(0);

  /** What the concurrent collections hold whose elements the JDK was last given to read. */
  final Set<VectorClock> read = new HashSet<>(0);

  /** How many calls it is in that may run or wait for tasks. */
  int executing;

  /** Whether it is about to start a thread by itself. */
  boolean starting;

  /** Whether it reads under a stamp that it will validate. */
  boolean optimistic;

  /** What those did who interrupted it. */
  final VectorClock interrupts = new VectorClock();

  boolean waiting;
  boolean timed;
  boolean notified;

  Task(int number, Thread thread, @Nullable Thread facade, int startSite, VectorClock clock) {
    this.number = number;
    this.thread = thread;
    this.facade = facade;
    this.continuation = Internals.continuation(thread);
    this.startSite = startSite;
    this.site = startSite;
    this.clock = clock;
  }

  /** The thread as the code under test knows it. */
  Thread self() {
    return facade == null ? thread : facade;
  }

  String name() {
    String name = self().getName();
    return name.isEmpty() ? "virtual-" + number : name;
  }

  boolean ended() {
    return Internals.state(thread) == Internals.TERMINATED;
  }

  boolean daemon() {
    return self().isDaemon() && facade != null;
  }
}
