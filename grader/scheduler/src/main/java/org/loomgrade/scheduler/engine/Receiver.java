package org.loomgrade.scheduler.engine;

import java.io.PrintStream;
import java.io.Writer;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.text.Format;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Timer;
import java.util.TimerTask;
import java.util.Vector;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;

/** What kind of JDK object a method is called on. */
enum Receiver {
  /** Of no concern: immutable, confined, or not the JDK's. */
  OTHER,
  /** A collection or builder without any lock, read and written as a whole. */
  PLAIN,
  /** An object whose methods lock it. */
  LOCKED,
  /** An object of java.util.concurrent: a call releases to it and acquires from it. */
  CONCURRENT,
  /** A stream or writer that locks itself while it makes text of an object. */
  PRINTER,
  /** An object that stands for fields of other objects. */
  HANDLE,
  /** An object that runs tasks, or stands for their results. */
  EXECUTION;

  private static final Set<String> READERS =
      Set.of("toString", "iterator", "toArray", "size", "get", "forEach", "entrySet", "stream");

  private static final Pattern WRAPPERS =
      Pattern.compile("[$](Unmodifiable|Checked|SetFromMap|AsLIFOQueue|SequencedSetFromMap)");

  /** Classes whose methods are synchronized, or lock the object as these would. */
  private static final Set<String> LOCKED_TYPES =
      Set.of(
          "java.lang.StringBuffer",
          "java.util.Observable",
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.CharArrayWriter",
          "java.io.StringWriter");

  private static final Set<String> PLAIN_TYPES =
      Set.of(
          "java.util.SplittableRandom",
          "java.util.zip.CRC32",
          "java.util.zip.CRC32C",
          "java.util.zip.Adler32",
          "java.util.BitSet",
          "java.util.StringJoiner",
          "java.util.Scanner",
          "java.util.Formatter",
          "java.util.StringTokenizer",
          "java.util.IntSummaryStatistics",
          "java.util.LongSummaryStatistics",
          "java.util.DoubleSummaryStatistics",
          "java.util.regex.Matcher");

  /** The names of single classes that are plain, beside those that are known by their kind. */
  static Set<String> plainTypes() {
    return PLAIN_TYPES;
  }

  private static final ClassValue<Receiver> KINDS =
      new ClassValue<>() {
        @Override
        protected Receiver computeValue(Class<?> type) {
          return classify(type);
        }
      };

  /** The names of the methods that classes under test have in place of the JDK's. */
  private static final ClassValue<Set<String>> OVERRIDDEN =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          Set<String> names = new HashSet<>();
          for (Class<?> c = type; c.getClassLoader() != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
              names.add(method.getName());
            }
          }
          return names;
        }
      };

  /** Whether an object's class, which is under test, has its own way to read the elements. */
  static boolean isAdapted(Object object) {
    return object.getClass().getClassLoader() != null
        && !Collections.disjoint(OVERRIDDEN.get(object.getClass()), READERS);
  }

  /** What the receiver of a call is. */
  static Receiver of(Object object, int bits) {
    Class<?> type = object.getClass();
    boolean own =
        type.getClassLoader() != null
            && (bits & Call.SUPER) == 0
            && OVERRIDDEN.get(type).contains(Call.name(bits));
    return own ? OTHER : KINDS.get(type);
  }

  private static final ClassValue<Boolean> IDENTITY =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          try {
            return type.getMethod("hashCode").getDeclaringClass() == Object.class;
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every class has it
          }
        }
      };

  /** Whether objects of a class have identity hash codes. */
  static boolean hashesByIdentity(Class<?> type) {
    return IDENTITY.get(type);
  }

  static Receiver of(Object object) {
    return KINDS.get(object.getClass());
  }

  private static Receiver classify(Class<?> type) {
    Class<?> jdk = type;
    while (jdk.getClassLoader() != null) {
      jdk = jdk.getSuperclass();
    }
    String name = jdk.getName();
    if (isExecution(jdk)) {
      return EXECUTION;
    }
    if (isLocked(jdk, name)) {
      return LOCKED;
    }
    if (Writer.class.isAssignableFrom(jdk) || PrintStream.class.isAssignableFrom(jdk)) {
      return PRINTER;
    }
    if (VarHandle.class.isAssignableFrom(type) || name.contains("FieldUpdater")) {
      return HANDLE;
    }
    if (name.startsWith("java.util.concurrent.") || name.startsWith("jdk.internal.lang.stable.")) {
      return CONCURRENT;
    }
    return isPlain(jdk, name) ? PLAIN : OTHER;
  }

  private static boolean isExecution(Class<?> type) {
    for (Class<?> execution :
        new Class<?>[] {
          Executor.class,
          Future.class,
          CompletionStage.class,
          CompletionService.class,
          BaseStream.class,
          Flow.Publisher.class,
          Flow.Subscription.class,
          Timer.class,
          TimerTask.class
        }) {
      if (execution.isAssignableFrom(type)) {
        return true;
      }
    }
    return type.getName().startsWith("java.util.concurrent.StructuredTaskScope");
  }

  private static boolean isLocked(Class<?> type, String name) {
    return Vector.class.isAssignableFrom(type)
        || Hashtable.class.isAssignableFrom(type)
        || LOCKED_TYPES.contains(name)
        || name.startsWith("java.util.Vector$")
        || name.startsWith("java.util.Hashtable$")
        || name.startsWith("java.util.Collections$Synchronized");
  }

  private static boolean isPlain(Class<?> type, String name) {
    if (type == StringBuilder.class
        || (Format.class.isAssignableFrom(type) && !name.equals("java.text.ListFormat"))
        || MessageDigest.class.isAssignableFrom(type)
        || PLAIN_TYPES.contains(name)
        || Calendar.class.isAssignableFrom(type)
        || java.util.Date.class.isAssignableFrom(type)) {
      return true;
    }
    boolean collection =
        Collection.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type)
            || Iterator.class.isAssignableFrom(type)
            || Spliterator.class.isAssignableFrom(type)
            || Map.Entry.class.isAssignableFrom(type)
            || Enumeration.class.isAssignableFrom(type);
    return collection
        && name.startsWith("java.util.")
        && (!name.startsWith("java.util.Collections$") || WRAPPERS.matcher(name).find())
        && (!name.startsWith("java.util.ImmutableCollections")
            || Iterator.class.isAssignableFrom(type));
  }
}
