package org.loomgrade.scheduler.engine;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Accesses of shared variables, and what orders them. */
final class Accesses {
  private final Run run;
  private final IdentityHashMap<Object, Shadow> shadows = new IdentityHashMap<>();
  private final Shadow statics = new Shadow(1);

  /**
   * What was handed to the JDK to be run, and what such tasks did: where the JDK hides which task
   * was started by whom, an edge is assumed.
   */
  private final VectorClock tasks = new VectorClock();

  Accesses(Run run) {
    this.run = run;
    statics.share();
  }

  /** What is known of an object, or of all static fields when it is null. */
  Shadow shadow(@Nullable Object object) {
    if (object == null) {
      return statics;
    }
    Shadow shadow = shadows.get(object);
    if (shadow == null) {
      shadow = new Shadow(shadows.size() + 2);
      shadows.put(object, shadow);
    }
    return shadow;
  }

  /** A field is about to be accessed; a null owner stands for a static field. */
  void field(Task me, @Nullable Object owner, int field, boolean write, int site) {
    Shadow shadow = shadow(owner);
    reach(me, shadow, field, write, site);
    check(me, shadow.cell(field), write, site);
  }

  /** An array's element is about to be accessed. */
  void element(Task me, Object array, int index, boolean write, int site) {
    if (index < 0) {
      return; // the access throws
    }
    Shadow shadow = shadow(array);
    reach(me, shadow, index, write, site);
    check(me, shadow.element(index), write, site);
  }

  /** A point before an access, where a switch may matter. */
  void reach(Task me, Shadow shadow, int key, boolean write, int site) {
    if (shadow.confined(me)) {
      me.site = site;
      run.effect();
    } else {
      point(me, shadow.number * 8191 + key, write, site);
    }
  }

  void check(Task me, Cell cell, boolean write, int site) {
    Cell.Conflict conflict = write ? cell.write(me, site) : cell.read(me, site);
    if (conflict != null) {
      run.verdicts().race(me, site, conflict);
    }
  }

  /** A volatile field: no race, but an edge from a write to the reads after it. */
  void volatileAccess(Task me, @Nullable Object owner, int field, boolean write, int site) {
    Shadow shadow = shadow(owner);
    point(me, shadow.number * 8191 + field, write, site);
    VectorClock clock = shadow.volatileClock(field);
    me.clock.join(clock);
    if (write) {
      release(me, clock);
    }
  }

  void point(Task me, int object, boolean write, int site) {
    me.object = object;
    me.writes = write;
    run.point(me, site);
    if (write) {
      run.progress();
    }
  }

  /** A point of a call that may turn out to have changed nothing. */
  void attempt(Task me, int object, boolean write, int site) {
    me.object = object;
    me.writes = write;
    run.point(me, site);
  }

  void release(Task me, VectorClock clock) {
    clock.join(me.clock);
    me.clock.tick(me.number);
  }

  /** One task lets another go on. */
  void edge(Task from, Task to) {
    to.clock.join(from.clock);
    from.clock.tick(from.number);
  }

  /** All tasks see what this one did: an edge that is assumed where a class is initialized. */
  void publish(Task me) {
    run.threads().all().forEach(task -> task.clock.join(me.clock));
    me.clock.tick(me.number);
  }

  void handOver(Task me) {
    release(me, tasks);
  }

  void takeOver(Task me) {
    me.clock.join(tasks);
  }

  void ended(Task task) {
    tasks.join(task.clock);
  }

  /** A call that says that another task has ended. */
  void joined(Task me, Task ended) {
    if (ended.ended()) {
      me.clock.join(ended.clock);
    }
  }
}
