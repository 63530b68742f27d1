package org.loomgrade.scheduler.engine;

import org.jspecify.annotations.Nullable;

/** Calls of the code under test to objects of the JDK. */
final class Calls {
  /** The key of a collection as a whole, beside its elements. */
  private static final int WHOLE = -1;

  private Calls() {}

  static void before(Run run, Task me, Object receiver, int bits, int index, int site) {
    Accesses accesses = run.accesses();
    switch (Receiver.of(receiver)) {
      case OTHER -> {}
      case PLAIN -> collection(run, me, receiver, bits, index, site);
      case LOCKED -> {
        run.monitors().enter(me, root(accesses, receiver), site);
        Shadow shadow = accesses.shadow(root(accesses, receiver));
        accesses.check(me, shadow, WHOLE, has(bits, Call.WRITE), site);
      }
      case CONCURRENT_MAP -> {
        if (has(bits, Call.WRITE)) {
          run.monitors().enter(me, accesses.shadow(receiver), site);
        }
        synchronizer(accesses, me, receiver, bits, site);
      }
      case CONCURRENT -> synchronizer(accesses, me, receiver, bits, site);
      case EXECUTION -> {
        synchronizer(accesses, me, receiver, bits, site);
        accesses.handOver(me);
        accesses.takeOver(me);
      }
    }
  }

  private static void synchronizer(
      Accesses accesses, Task me, Object receiver, int bits, int site) {
    Shadow shadow = accesses.shadow(root(accesses, receiver));
    boolean looks = has(bits, Call.LOOKS);
    accesses.point(me, shadow.number * 8191, !looks, site);
    me.clock.join(shadow.clock);
    if (!looks) {
      accesses.release(me, shadow.clock);
    }
    if (has(bits, Call.HANDS_OVER)) {
      accesses.handOver(me);
    }
  }

  private static void collection(Run run, Task me, Object receiver, int bits, int index, int site) {
    Accesses accesses = run.accesses();
    Object root = root(accesses, receiver);
    boolean element = has(bits, Call.ELEMENT);
    boolean write = has(bits, Call.WRITE);
    accesses.access(me, root, WHOLE, write && !element, site);
    if (element) {
      accesses.check(me, accesses.shadow(root), index, write, site);
    }
  }

  private static Object root(Accesses accesses, Object receiver) {
    Object root = accesses.shadow(receiver).root;
    return root == null ? receiver : root;
  }

  static void after(Run run, Task me, Object receiver, @Nullable Object result, int bits) {
    Accesses accesses = run.accesses();
    Receiver kind = Receiver.of(receiver);
    switch (kind) {
      case OTHER -> {}
      case PLAIN -> {}
      case LOCKED -> run.monitors().exit(me, root(accesses, receiver));
      case CONCURRENT_MAP, CONCURRENT -> {
        me.clock.join(accesses.shadow(root(accesses, receiver)).clock);
        if (kind == Receiver.CONCURRENT_MAP && has(bits, Call.WRITE)) {
          run.monitors().exit(me, accesses.shadow(receiver));
        }
      }
      case EXECUTION -> {
        me.clock.join(accesses.shadow(root(accesses, receiver)).clock);
        accesses.takeOver(me);
      }
    }
    if (result != null && has(bits, Call.VIEW) && kind != Receiver.OTHER) {
      accesses.shadow(result).root = root(accesses, receiver);
    }
  }

  private static boolean has(int bits, int bit) {
    return (bits & bit) != 0;
  }
}
