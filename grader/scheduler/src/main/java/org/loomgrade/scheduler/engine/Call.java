package org.loomgrade.scheduler.engine;

import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern WRITES =
      Pattern.compile(
          "(add|put|remove|set|clear|poll|push|pop|offer|append|insert|delete|replace|sort|compute"
              + "|merge|retain|take|reverse|trim|ensure|drain).*");
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
          "reversed",
          "elements",
          "keys",
          "newCondition",
          "readLock",
          "writeLock",
          "asReadLock",
          "asWriteLock");
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
    if (WRITES.matcher(name).matches()) {
      bits |= WRITE;
    }
    if (VIEWS.contains(name)) {
      bits |= VIEW;
    }
    boolean latch = owner.endsWith("/CountDownLatch") && name.equals("await");
    if (LOOKERS.contains(name) || latch) {
      bits |= LOOKS;
    }
    String parameters = descriptor.substring(0, descriptor.indexOf(')'));
    if (parameters.contains("Ljava/lang/Runnable;")
        || parameters.contains("Ljava/util/function/")
        || parameters.contains("Ljava/util/concurrent/")
        || parameters.contains("Ljava/util/Collection;")
        || parameters.contains("Ljava/util/TimerTask;")) {
      bits |= HANDS_OVER;
    }
    return bits;
  }
}
