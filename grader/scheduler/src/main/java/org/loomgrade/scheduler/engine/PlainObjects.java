package org.loomgrade.scheduler.engine;

import java.io.StringWriter;
import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.jdk.Internals;

/**
 * Accesses of the JDK's objects that have no lock: collections, builders, formats; and of whole
 * arrays by the JDK. A collection is one variable, but for the elements of lists that are read and
 * set by index.
 */
final class PlainObjects {
  private static final int STRUCTURE = -1;

  /** Read by who sets an element; who reads all elements looks for such reads, and conversely. */
  private static final int SETTERS = -2;

  private static final int TRAVERSALS = -3;
  private static final int MOST_ELEMENTS = 4_096;

  private final Run run;
  private final Accesses accesses;

  PlainObjects(Run run) {
    this.run = run;
    this.accesses = run.accesses();
  }

  /** What an iterator, view or wrapper stands for: the object itself for all others. */
  Object root(Object object) {
    Object root = accesses.shadow(object).root;
    if (root == null && object.getClass() == StringWriter.class) {
      return ((StringWriter) object).getBuffer(); // whose lock is all that it has
    }
    return root == null ? object : root;
  }

  /** An object is a view of another one, which may be itself. */
  @SuppressWarnings("ReferenceEquality") // the object itself is meant
  void view(Object view, Object of) {
    if (view != of) {
      accesses.shadow(view).root = isPart(of) && isCursor(view) ? of : root(of);
    }
  }

  /**
   * A method is called on the object.
   *
   * @param argument the first one, when it is an object
   * @param index the first one, when it is an integer, or -1
   */
  void call(Task me, Object receiver, @Nullable Object argument, int bits, int index, int site) {
    Shadow shadow = store(root(receiver));
    if (has(bits, Call.KEYED) && argument != null && hasKey(receiver, argument)) {
      boolean sets = has(bits, Call.WRITE) && !Call.name(bits).endsWith("IfAbsent");
      accesses.reach(me, shadow, STRUCTURE, sets, site);
      accesses.check(me, shadow.cell(STRUCTURE), reorders(receiver, bits), site);
      accesses.check(me, shadow.entry(argument), sets, site);
      if (sets) {
        beside(me, shadow, SETTERS, TRAVERSALS, site);
      }
      return;
    }
    boolean sets = receiver instanceof ListIterator && has(bits, Call.ARRANGES);
    boolean part =
        sets || (isPart(receiver) && has(bits, Call.ARRANGES | Call.ELEMENT | Call.TRAVERSES));
    boolean element = has(bits, Call.ELEMENT) && index >= 0 && receiver instanceof List && !part;
    boolean write = has(bits, Call.WRITE) || reorders(receiver, bits);
    accesses.reach(me, shadow, STRUCTURE, write, site);
    accesses.check(me, shadow.cell(STRUCTURE), write && !element && !part, site);
    if (part || isCursor(receiver)) {
      boolean moves = isCursor(receiver) && has(bits, Call.TRAVERSES);
      accesses.check(me, accesses.shadow(receiver).cell(STRUCTURE), write || moves, site);
    }
    if (element) {
      accesses.check(me, shadow.element(index), write, site);
      if (write) {
        beside(me, shadow, SETTERS, TRAVERSALS, site);
      }
    } else if (has(bits, Call.TRAVERSES) && !part) {
      beside(me, shadow, TRAVERSALS, SETTERS, site);
    }
  }

  /** Where the elements of a collection are: in another one when it is a locked wrapper. */
  Shadow store(Object collection) {
    Shadow shadow = accesses.shadow(collection);
    return shadow.backing == null ? shadow : accesses.shadow(shadow.backing);
  }

  /** A view of some elements of a list: which ones is not known, so it is a variable of its own. */
  private static boolean isPart(Object receiver) {
    return receiver.getClass().getSimpleName().endsWith("SubList");
  }

  /** What moves on when it is read. */
  private static boolean isCursor(Object receiver) {
    return receiver instanceof Iterator || receiver instanceof Spliterator;
  }

  /**
   * Whether a map has a key, so that what it has for it can be read or changed without the rest: by
   * the specification of {@code HashMap}, that is no structural modification. Only for keys whose
   * {@code equals} is the JDK's, as this must not run code under test.
   */
  private static boolean hasKey(Object receiver, Object key) {
    boolean known =
        key instanceof Enum<?>
            || (key.getClass().getClassLoader() == null && !(key instanceof Iterable<?>));
    Class<?> type = receiver.getClass();
    boolean map =
        type == HashMap.class
            || type == LinkedHashMap.class
            || (receiver instanceof TreeMap<?, ?> tree
                && type == TreeMap.class
                && tree.comparator() == null
                && key instanceof Comparable<?>);
    return known && map && ((Map<?, ?>) receiver).containsKey(key);
  }

  private static boolean reorders(Object receiver, int bits) {
    return has(bits, Call.ORDERS)
        && receiver instanceof Map<?, ?> map
        && Internals.isInAccessOrder(map);
  }

  /** Notes an access of one sort, none of which conflict, unless with those of another sort. */
  private void beside(Task me, Shadow shadow, int sort, int other, int site) {
    Cell.@Nullable Conflict conflict = shadow.cell(other).conflictingRead(me);
    if (conflict != null) {
      run.verdicts().race(me, site, conflict);
    }
    shadow.cell(sort).read(me, site);
  }

  /** A method of the JDK that is called reads or writes all of an argument. */
  void whole(Task me, Object argument, boolean write, int site) {
    if (argument.getClass().isArray()) {
      array(me, argument, 0, Array.getLength(argument), write, site);
      return;
    }
    switch (Receiver.isAdapted(argument) ? Receiver.OTHER : Receiver.of(argument)) {
      case PLAIN -> {
        int bits = (write ? Call.WRITE | Call.ARRANGES : 0) | Call.TRAVERSES;
        call(me, argument, null, bits, -1, site);
      }
      case LOCKED -> {
        run.monitors().enter(me, root(argument), site);
        run.monitors().exit(me, root(argument));
      }
      case CONCURRENT -> {
        VectorClock clock = accesses.shadow(root(argument)).clock();
        me.clock.join(clock);
        me.read.add(clock);
      }
      default -> {}
    }
  }

  /** A part of an array is accessed. */
  void array(Task me, Object array, int from, int length, boolean write, int site) {
    if (length <= 0) {
      return;
    }
    if (accesses.isKnown(array)) {
      accesses.point(me, 0, write, site);
    } else { // most often one that was made for the call
      me.site = site;
      run.effect();
    }
    Shadow shadow = accesses.shadow(array);
    int end = Math.min(Array.getLength(array), from + Math.min(length, MOST_ELEMENTS));
    for (int i = Math.max(0, from); i < end; i++) {
      accesses.check(me, shadow.element(i), write, site);
    }
  }

  private static boolean has(int bits, int bit) {
    return (bits & bit) != 0;
  }
}
