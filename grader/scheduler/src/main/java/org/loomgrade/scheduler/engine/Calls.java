package org.loomgrade.scheduler.engine;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** Calls of the code under test to objects of the JDK. */
final class Calls {
  private static final int STRUCTURE = -1;

  private final Run run;
  private final Accesses accesses;
  private final PlainObjects plain;

  Calls(Run run) {
    this.run = run;
    this.accesses = run.accesses();
    this.plain = run.plainObjects();
  }

  /**
   * A method is about to be called.
   *
   * @param argument the first one, when it is an object
   * @param index the first one, when it is an integer, or -1
   */
  void before(Task me, Object receiver, @Nullable Object argument, int bits, int index, int site) {
    switch (Receiver.of(receiver, bits)) {
      case OTHER -> {}
      case PLAIN -> plain.call(me, receiver, bits, index, site);
      case LOCKED -> {
        Object root = plain.root(receiver);
        run.monitors().enter(me, root, site);
        Shadow shadow = accesses.shadow(root);
        accesses.check(me, shadow.cell(STRUCTURE), has(bits, Call.WRITE), site);
      }
      case GUARDED -> {
        if (has(bits, Call.WRITE)) {
          run.monitors().guard(me, plain.root(receiver), site);
        }
        synchronizer(me, accesses.shadow(plain.root(receiver)), bits, site);
        inside(me, receiver, bits);
      }
      case PRINTER -> run.monitors().guard(me, receiver, site);
      case CONCURRENT -> {
        synchronizer(me, accesses.shadow(plain.root(receiver)), bits, site);
        inside(me, receiver, bits);
      }
      case HANDLE -> {
        Shadow target = accesses.shadow(target(receiver, argument));
        accesses.attempt(me, 0, true, site);
        exchange(me, target.handled(), bits);
      }
      case EXECUTION -> {
        accesses.attempt(me, 0, true, site);
        exchange(me, accesses.shadow(plain.root(receiver)).clock(), bits);
        accesses.handOver(me);
        accesses.takeOver(me);
        inside(me, receiver, bits);
      }
    }
  }

  private void synchronizer(Task me, Shadow shadow, int bits, int site) {
    accesses.attempt(me, shadow.number * 8191, !has(bits, Call.LOOKS), site);
    exchange(me, shadow.clock(), bits);
    if (has(bits, Call.HANDS_OVER)) {
      accesses.handOver(me);
    }
  }

  /** While a call lasts, it may run what was handed to it, which sees what the object holds. */
  private void inside(Task me, Object receiver, int bits) {
    if (has(bits, Call.HANDS_OVER)) {
      me.inside.add(accesses.shadow(plain.root(receiver)).clock());
    }
  }

  private static void outside(Task me, int bits) {
    if (has(bits, Call.HANDS_OVER)) {
      me.inside.removeLast();
    }
  }

  private void exchange(Task me, VectorClock clock, int bits) {
    me.clock.join(clock);
    if (!has(bits, Call.LOOKS)) {
      accesses.release(me, clock);
    }
  }

  /** The object, or null for static fields, whose field a handle or updater accesses. */
  private static @Nullable Object target(Object handle, @Nullable Object argument) {
    boolean isStatic = handle instanceof VarHandle h && h.coordinateTypes().isEmpty();
    return isStatic ? null : argument;
  }

  /** The method has returned, or thrown. */
  void after(
      Task me, Object receiver, @Nullable Object argument, @Nullable Object result, int bits) {
    Receiver kind = Receiver.of(receiver, bits);
    if (result != null && result != Boolean.FALSE && !has(bits, Call.LOOKS)) {
      run.progress();
    }
    switch (kind) {
      case OTHER, PLAIN -> {}
      case LOCKED -> run.monitors().exit(me, plain.root(receiver));
      case GUARDED, CONCURRENT -> {
        me.clock.join(accesses.shadow(plain.root(receiver)).clock());
        outside(me, bits);
        if (kind == Receiver.GUARDED && has(bits, Call.WRITE)) {
          run.monitors().unguard(me, plain.root(receiver));
        }
      }
      case PRINTER -> run.monitors().unguard(me, receiver);
      case HANDLE -> me.clock.join(accesses.shadow(target(receiver, argument)).handled());
      case EXECUTION -> {
        outside(me, bits);
        me.clock.join(accesses.shadow(plain.root(receiver)).clock());
        accesses.handOver(me);
        accesses.takeOver(me);
      }
    }
    if (result != null && has(bits, Call.VIEW) && kind != Receiver.OTHER) {
      plain.view(result, receiver);
    }
  }

  private static boolean has(int bits, int bit) {
    return (bits & bit) != 0;
  }
}
