package org.loomgrade.scheduler.engine;

import java.util.Collection;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.Vector;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
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
  /** A map that locks parts of itself while it calls back. */
  CONCURRENT_MAP,
  /** An object that runs tasks, or stands for their results. */
  EXECUTION;

  private static final ClassValue<Receiver> KINDS =
      new ClassValue<>() {
        @Override
        protected Receiver computeValue(Class<?> type) {
          return classify(type);
        }
      };

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
    if (jdk == ConcurrentHashMap.class) {
      return CONCURRENT_MAP;
    }
    if (name.startsWith("java.util.concurrent.") || name.startsWith("java.lang.invoke.VarHandle")) {
      return CONCURRENT;
    }
    if (isLocked(jdk, name)) {
      return LOCKED;
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
        || type == StringBuffer.class
        || name.startsWith("java.util.Vector$")
        || name.startsWith("java.util.Hashtable$")
        || name.startsWith("java.util.Collections$Synchronized");
  }

  private static boolean isPlain(Class<?> type, String name) {
    if (type == StringBuilder.class) {
      return true;
    }
    boolean collection =
        Collection.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type)
            || Iterator.class.isAssignableFrom(type)
            || Enumeration.class.isAssignableFrom(type);
    return collection
        && name.startsWith("java.util.")
        && !name.startsWith("java.util.Collections$")
        && !name.startsWith("java.util.ImmutableCollections");
  }
}
