package org.loomgrade.scheduler.engine;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Accesses of shared variables, and what orders them. */
final class Accesses {
  private final Run run;
  private final IdentityHashMap<Object, Shadow> shadows = new IdentityHashMap<>();
  private final Shadow statics = new Shadow(1);

  /** What was handed to the JDK to be run: it hides which task that is, so any may be it. */
  private final VectorClock handed = new VectorClock();

  /** What tasks did that the JDK ran: it hides who waited for which, so all may be it. */
  private final VectorClock done = new VectorClock();

  /** What threads did before a fence. */
  private final VectorClock fences = new VectorClock();

  Accesses(Run run) {
    this.run = run;
    statics.share();
  }

  /** What is known of an object, or of all static fields. */
  @SuppressWarnings("ReferenceEquality") // one object is meant
  Shadow shadow(@Nullable Object object) {
    if (object == null || object == Hooks.STATICS) {
      return statics;
    }
    Shadow shadow = shadows.get(object);
    if (shadow == null) {
      shadow = new Shadow(shadows.size() + 2);
      shadows.put(object, shadow);
    }
    return shadow;
  }

  /** Whether an object has been accessed before. */
  boolean isKnown(Object object) {
    return shadows.containsKey(object);
  }

  /** A field is about to be accessed; {@link Hooks#STATICS} have static ones. */
  void field(Task me, Object owner, int field, boolean write, int site) {
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
    if (shadow.dull(me, write)) {
      me.site = site;
      run.effect();
    } else {
      point(me, shadow.number * 8191 + key, write, site);
    }
  }

  void check(Task me, Cell cell, boolean write, int site) {
    if (me.optimistic && !write) {
      return;
    }
    Cell.Conflict conflict = write ? cell.write(me, site) : cell.read(me, site);
    if (conflict != null) {
      run.verdicts().race(me, site, conflict);
    }
  }

  /** A volatile field: no race, but an edge from a write to the reads after it. */
  void volatileAccess(Task me, Object owner, int field, boolean write, int site) {
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
    me.acts += write ? 1 : 0;
    run.point(me, site);
    if (write) {
      run.progress();
    }
  }

  /** A point of a call that may turn out to have changed nothing. */
  void attempt(Task me, int object, boolean write, int site) {
    me.object = object;
    me.writes = write;
    me.acts += write ? 1 : 0;
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

  /** A fence: an edge from and to all others is assumed. */
  void fence(Task me) {
    run.effect();
    me.clock.join(fences);
    release(me, fences);
  }

  /** All tasks see what this one did: an edge that is assumed where a class is initialized. */
  void publish(Task me) {
    run.threads().all().forEach(task -> task.clock.join(me.clock));
    me.clock.tick(me.number);
  }

  /** Something is handed to the JDK to be run. */
  void handOver(Task me) {
    release(me, handed);
  }

  /** A task begins that was handed over; one that merges results may see those of others. */
  void begin(Task me) {
    me.clock.join(handed);
    if (me.merges || me.executing > 0) {
      me.clock.join(done);
    }
  }

  /** A task ends that was handed over. */
  void end(Task me) {
    release(me, done);
  }

  /** A call returns that may have waited for tasks. */
  void takeOver(Task me) {
    me.clock.join(handed);
    me.clock.join(done);
  }

  void ended(Task task) {
    done.join(task.clock);
  }

  /** A future is completed, by which others may go on; {@code chained} when that is hidden. */
  void completing(Task me, Object future, boolean chained) {
    release(me, shadow(future).clock());
    if (chained) {
      release(me, handed);
    }
  }

  /** A call that says that another task has ended. */
  void joined(Task me, Task ended) {
    if (ended.ended()) {
      me.clock.join(ended.clock);
    }
  }
}
