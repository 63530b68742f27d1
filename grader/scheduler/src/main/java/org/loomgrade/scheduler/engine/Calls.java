package org.loomgrade.scheduler.engine;

import java.lang.invoke.VarHandle;
import java.util.Observable;
import java.util.Properties;
import java.util.concurrent.CompletionService;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Calls of the code under test to objects of the JDK. */
@SuppressWarnings("deprecation") // programs use Observable all the same
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
    switch (kind(receiver, bits)) {
      case OTHER -> {}
      case PLAIN -> plain.call(me, receiver, argument, bits, index, site);
      case LOCKED -> {
        run.monitors().enter(me, plain.root(receiver), site);
        Cell cell = plain.store(plain.root(receiver)).cell(STRUCTURE);
        accesses.check(me, cell, has(bits, Call.WRITE), site);
      }
      case PRINTER -> run.guards().enter(me, receiver, Monitors.label(receiver), site);
      case CONCURRENT -> synchronizer(me, receiver, bits, site);
      case HANDLE -> {
        accesses.attempt(me, 0, true, site);
        exchange(me, accesses.shadow(target(receiver, argument)).handled(), bits);
      }
      case EXECUTION -> execution(me, receiver, bits, site);
    }
  }

  /** What a call is of: a view is what it is a view of, if that is shared safely. */
  private Receiver kind(Object receiver, int bits) {
    Receiver kind = Receiver.of(receiver, bits);
    if (receiver instanceof Properties && !has(bits, Call.WRITE)) {
      return Receiver.CONCURRENT; // its map is a ConcurrentHashMap
    }
    if (receiver instanceof Observable && Call.name(bits).equals("notifyObservers")) {
      return Receiver.OTHER; // it lets the lock go before it calls
    }
    if (kind == Receiver.LOCKED && has(bits, Call.UNLOCKED) && isWrapper(receiver)) {
      return Receiver.PLAIN;
    }
    if (kind != Receiver.PLAIN) {
      return kind;
    }
    Receiver root = Receiver.of(plain.root(receiver));
    return root == Receiver.CONCURRENT ? root : kind;
  }

  /** {@code Collections.synchronizedX}, which leaves the locking of traversals to its user. */
  private static boolean isWrapper(Object receiver) {
    return receiver.getClass().getName().startsWith("java.util.Collections$");
  }

  private void synchronizer(Task me, Object receiver, int bits, int site) {
    Shadow shadow = accesses.shadow(plain.root(receiver));
    accesses.attempt(me, shadow.number * 8191, !has(bits, Call.LOOKS), site);
    exchange(me, shadow.clock(), bits);
    me.inside.add(shadow.clock()); // it may call back, as to compare elements
    if (has(bits, Call.HANDS_OVER)) {
      accesses.handOver(me);
    }
    if (has(bits, Call.BULK)) {
      me.executing++;
    }
  }

  private void exchange(Task me, VectorClock clock, int bits) {
    if (has(bits, Call.UNORDERED)) {
      return;
    }
    me.clock.join(clock);
    if (!has(bits, Call.LOOKS)) {
      accesses.release(me, clock);
    }
  }

  private void execution(Task me, Object receiver, int bits, int site) {
    accesses.attempt(me, 0, true, site);
    Object root = plain.root(receiver);
    if (receiver instanceof BaseStream && Receiver.of(root) == Receiver.PLAIN) {
      plain.call(me, root, null, Call.TRAVERSES, -1, site);
    }
    exchange(me, accesses.shadow(root).clock(), bits);
    if (!isSequential(receiver)) {
      accesses.handOver(me);
      wait(me, receiver, bits);
      me.executing++;
    }
    me.inside.add(accesses.shadow(root).clock());
  }

  private static boolean isSequential(Object receiver) {
    return receiver instanceof BaseStream<?, ?> stream && !stream.isParallel();
  }

  /** A call that may wait for tasks sees what they did; a future's own clock says what it did. */
  private void wait(Task me, Object receiver, int bits) {
    boolean runs = receiver instanceof Executor || receiver instanceof CompletionService;
    if (!(receiver instanceof FutureTask) && (!runs || has(bits, Call.WAITS))) {
      accesses.takeOver(me);
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
    Receiver kind = kind(receiver, bits);
    if (result != null && !Boolean.FALSE.equals(result) && !has(bits, Call.LOOKS)) {
      run.progress();
    }
    if (receiver instanceof StampedLock) {
      me.optimistic = has(bits, Call.OPTIMISTIC);
    }
    switch (kind) {
      case OTHER, PLAIN -> {}
      case LOCKED -> run.monitors().exit(me, plain.root(receiver));
      case PRINTER -> run.guards().exit(me, receiver, false);
      case CONCURRENT -> concurrent(me, receiver, bits);
      case HANDLE -> acquire(me, accesses.shadow(target(receiver, argument)).handled(), bits);
      case EXECUTION -> {
        executed(me, receiver, bits);
        if (has(bits, Call.COLLECTS) && result != null && Receiver.of(result) == Receiver.PLAIN) {
          Cell cell = plain.store(plain.root(result)).cell(STRUCTURE);
          accesses.check(me, cell, true, me.site); // the program's own, or else nobody's yet
        }
      }
    }
    boolean stage = receiver instanceof BaseStream && result instanceof BaseStream;
    if (result != null && (stage || has(bits, Call.VIEW)) && kind != Receiver.OTHER) {
      plain.view(result, receiver);
    }
  }

  private void acquire(Task me, VectorClock clock, int bits) {
    if (!has(bits, Call.UNORDERED)) {
      me.clock.join(clock);
    }
  }

  private void concurrent(Task me, Object receiver, int bits) {
    Object root = plain.root(receiver);
    acquire(me, accesses.shadow(root).clock(), bits);
    if (has(bits, Call.HANDS_OVER)) {
      accesses.release(me, accesses.shadow(root).clock()); // what was called back may have written
    }
    me.inside.removeLast();
    if (has(bits, Call.BULK)) {
      me.executing--;
      accesses.takeOver(me);
    }
  }

  private void executed(Task me, Object receiver, int bits) {
    me.inside.removeLast();
    me.clock.join(accesses.shadow(plain.root(receiver)).clock());
    if (me.executing > 0) {
      me.executing--;
    }
    if (!isSequential(receiver)) {
      accesses.handOver(me);
      wait(me, receiver, bits);
    }
  }

  private static boolean has(int bits, int bit) {
    return (bits & bit) != 0;
  }
}
