package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a method of the JDK does, by its name; bits that rewritten code passes to the hooks. */
public final class Call {
  /** Changes a collection or builder. */
  public static final int WRITE = 1;

  /** Returns an iterator or a view. */
  public static final int VIEW = 2;

  /** Hands something to be run to the JDK. */
  public static final int HANDS_OVER = 4;

  /** Only looks at a synchronizer. */
  public static final int LOOKS = 8;

  /** Accesses the element of a list whose index is the first argument. */
  public static final int ELEMENT = 16;

  /** Reads all elements of a collection. */
  public static final int TRAVERSES = 32;

  /** Reads one, which changes the order of some maps. */
  public static final int ORDERS = 64;

  /** Calls the method of the JDK itself, not what a class under test has in its place. */
  public static final int SUPER = 128;

  /** Sets elements without changing how many there are. */
  public static final int ARRANGES = 256;

  /** May wait for tasks. */
  public static final int WAITS = 512;

  /** Orders nothing: a plain or opaque access of an atomic variable. */
  public static final int UNORDERED = 1_024;

  /** Begins a traversal that a collection with locked methods does not lock. */
  public static final int UNLOCKED = 2_048;

  /** Reads or changes what a map has for a key, the first argument. */
  public static final int KEYED = 4_096;

  /** Begins an optimistic read, whose accesses are checked afterwards. */
  public static final int OPTIMISTIC = 8_192;

  /** Runs tasks in parallel and waits for them: {@code ConcurrentHashMap}'s bulk operations. */
  public static final int BULK = 16_384;

  /** Puts the elements of a stream into something that may be the program's own. */
  public static final int COLLECTS = 32_768;

  private static final Set<String> KEYED_METHODS =
      Set.of(
          "put",
          "replace",
          "merge",
          "compute",
          "computeIfPresent",
          "computeIfAbsent",
          "putIfAbsent",
          "get",
          "getOrDefault");
  private static final Set<String> ELEMENT_SETTERS = Set.of("set", "sort", "replaceAll");
  private static final Set<String> WAITERS =
      Set.of(
          "awaitTermination",
          "close",
          "invoke",
          "invokeAll",
          "invokeAny",
          "isTerminated",
          "awaitQuiescence",
          "take",
          "poll");
  private static final Set<String> UNLOCKED_TRAVERSALS =
      Set.of("iterator", "listIterator", "stream", "parallelStream", "spliterator");
  private static final int NAME_SHIFT = 16;
  private static final List<String> NAMES = new ArrayList<>();

  private static final Set<String> VIEWS =
      Set.of(
          "iterator",
          "listIterator",
          "descendingIterator",
          "keySet",
          "values",
          "entrySet",
          "subList",
          "headMap",
          "tailMap",
          "subMap",
          "headSet",
          "tailSet",
          "subSet",
          "descendingMap",
          "descendingSet",
          "descendingKeySet",
          "navigableKeySet",
          "sequencedKeySet",
          "sequencedValues",
          "sequencedEntrySet",
          "stream",
          "parallelStream",
          "spliterator",
          "reversed",
          "elements",
          "keys",
          "newCondition",
          "readLock",
          "writeLock",
          "asReadLock",
          "asWriteLock");
  private static final Set<String> TRAVERSALS =
      Set.of(
          "next",
          "previous",
          "nextElement",
          "forEach",
          "forEachRemaining",
          "tryAdvance",
          "trySplit",
          "stream",
          "parallelStream",
          "spliterator",
          "toArray",
          "contains",
          "containsAll",
          "indexOf",
          "lastIndexOf",
          "equals",
          "hashCode",
          "toString");
  private static final Set<String> LOOKERS =
      Set.of(
          "get",
          "getPlain",
          "getAcquire",
          "getOpaque",
          "getVolatile",
          "intValue",
          "longValue",
          "sum",
          "getCount",
          "isEmpty",
          "size",
          "contains",
          "containsKey",
          "peek",
          "isDone",
          "isLocked",
          "toString",
          "iterator",
          "hasNext",
          "next");

  private Call() {}

  /** The bits of a method. */
  public static int bits(String owner, String name, String descriptor) {
    int bits = 0;
    if ((name.equals("get") || name.equals("set")) && descriptor.startsWith("(I")) {
      bits |= ELEMENT;
    }
    if (Changes.of(owner, name)) {
      bits |= WRITE;
    }
    if (VIEWS.contains(name)) {
      bits |= VIEW;
    }
    boolean latch = owner.endsWith("/CountDownLatch") && name.equals("await");
    if (LOOKERS.contains(name) || latch) {
      bits |= LOOKS;
    }
    if (ELEMENT_SETTERS.contains(name)) {
      bits |= ARRANGES;
    }
    if (KEYED_METHODS.contains(name) && descriptor.startsWith("(Ljava/lang/Object;")) {
      bits |= KEYED;
    }
    if (owner.endsWith("/ConcurrentHashMap") && descriptor.startsWith("(J")) {
      bits |= BULK;
    }
    if (name.equals("collect")) {
      bits |= COLLECTS;
    }
    if (name.equals("tryOptimisticRead")) {
      bits |= OPTIMISTIC;
    }
    if (WAITERS.contains(name)) {
      bits |= WAITS;
    }
    if (UNLOCKED_TRAVERSALS.contains(name)) {
      bits |= UNLOCKED;
    }
    boolean plainHandle =
        owner.equals("java/lang/invoke/VarHandle") && (name.equals("get") || name.equals("set"));
    if (plainHandle || name.endsWith("Plain") || name.endsWith("Opaque")) {
      bits |= UNORDERED;
    }
    if (TRAVERSALS.contains(name)) {
      bits |= TRAVERSES;
    }
    if (name.equals("get") || name.equals("getOrDefault")) {
      bits |= ORDERS;
    }
    String parameters = descriptor.substring(0, descriptor.indexOf(')'));
    if (parameters.contains("Ljava/lang/Runnable;")
        || parameters.contains("Ljava/util/function/")
        || parameters.contains("Ljava/util/concurrent/")
        || parameters.contains("Ljava/util/Collection;")
        || parameters.contains("Ljava/util/TimerTask;")) {
      bits |= HANDS_OVER;
    }
    return bits | (number(name) << NAME_SHIFT);
  }

  private static synchronized int number(String name) {
    int known = NAMES.indexOf(name);
    if (known < 0) {
      NAMES.add(name);
      return NAMES.size() - 1;
    }
    return known;
  }

  /** The name of the method that bits were made for. */
  static synchronized String name(int bits) {
    return NAMES.get(bits >>> NAME_SHIFT);
  }
}
