package org.loomgrade.scheduler.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.loomgrade.scheduler.jdk.Internals;

/**
 * Class initialization as the JLS has it (section 12.4.2), once a schedule. The JVM's own would
 * hold a native frame, below which no thread can be switched.
 */
public final class Initializers {
  private static final Map<Class<?>, State> STATES = new HashMap<>();

  private Initializers() {}

  /** A schedule begins: nothing is initialized. */
  static void forget() {
    STATES.keySet().stream().filter(Class::isEnum).forEach(Internals::forgetConstants);
    STATES.clear();
  }

  private static final class State {
    boolean running;
    boolean done;
    boolean failed;
  }

  private static State state(Class<?> type) {
    return STATES.computeIfAbsent(type, t -> new State());
  }

  /** Whether the caller is to initialize the class; waits while another thread does. */
  public static boolean begin(Class<?> type) {
    State state = state(type);
    Task me = Hooks.current();
    Run run = Hooks.run();
    boolean mine = state.running;
    if (me != null && run != null) {
      mine = run.monitors().holds(me, state);
    }
    if (mine || state.done) {
      return false;
    }
    if (me != null && run != null) {
      run.monitors().enter(me, state, me.site);
    }
    if (state.failed) {
      leave(state);
      throw new NoClassDefFoundError("Could not initialize class " + type.getName());
    }
    if (state.done) {
      leave(state);
      return false;
    }
    state.running = true;
    return true;
  }

  /** A class is wanted initialized, by reflection. */
  public static void ready(Class<?> type) {
    if (WovenClasses.contains(type.getName())) {
      try {
        Method ready = type.getDeclaredMethod("$loomgrade$ready");
        ready.setAccessible(true);
        ready.invoke(null);
      } catch (NoSuchMethodException e) {
        return; // it has no state
      } catch (InvocationTargetException e) {
        throw Sneaky.sneak(e.getCause() == null ? e : e.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public static void done(Class<?> type) {
    State state = state(type);
    state.done = true;
    leave(state);
  }

  /** The initializer threw; does not return. */
  public static void failed(Class<?> type, Throwable exception) {
    State state = state(type);
    state.failed = true;
    leave(state);
    throw exception instanceof Error error ? error : new ExceptionInInitializerError(exception);
  }

  private static void leave(State state) {
    Task me = Hooks.current();
    Run run = Hooks.run();
    state.running = false;
    if (me != null && run != null && !run.halted()) {
      run.accesses().publish(me);
      run.monitors().exit(me, state);
    }
  }
}
