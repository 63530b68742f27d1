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
      case CONCURRENT_MAP -> {
        if (has(bits, Call.WRITE)) {
          run.monitors().enter(me, accesses.shadow(receiver), site);
        }
        synchronizer(me, accesses.shadow(plain.root(receiver)), bits, site);
      }
      case CONCURRENT -> synchronizer(me, accesses.shadow(plain.root(receiver)), bits, site);
      case HANDLE -> {
        Shadow target = accesses.shadow(target(receiver, argument));
        accesses.point(me, target.number * 8191 + STRUCTURE, !has(bits, Call.LOOKS), site);
        exchange(me, target.handled(), bits);
      }
      case EXECUTION -> {
        synchronizer(me, accesses.shadow(plain.root(receiver)), bits, site);
        accesses.handOver(me);
        accesses.takeOver(me);
      }
    }
  }

  private void synchronizer(Task me, Shadow shadow, int bits, int site) {
    accesses.point(me, shadow.number * 8191, !has(bits, Call.LOOKS), site);
    exchange(me, shadow.clock(), bits);
    if (has(bits, Call.HANDS_OVER)) {
      accesses.handOver(me);
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
    switch (kind) {
      case OTHER, PLAIN -> {}
      case LOCKED -> run.monitors().exit(me, plain.root(receiver));
      case CONCURRENT_MAP, CONCURRENT -> {
        me.clock.join(accesses.shadow(plain.root(receiver)).clock());
        if (kind == Receiver.CONCURRENT_MAP && has(bits, Call.WRITE)) {
          run.monitors().exit(me, accesses.shadow(receiver));
        }
      }
      case HANDLE -> me.clock.join(accesses.shadow(target(receiver, argument)).handled());
      case EXECUTION -> {
        me.clock.join(accesses.shadow(plain.root(receiver)).clock());
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
