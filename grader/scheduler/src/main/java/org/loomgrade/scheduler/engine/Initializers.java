package org.loomgrade.scheduler.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.jdk.Internals;

/**
 * Class initialization as the JLS has it (section 12.4.2), once a schedule. The JVM's own would
 * hold a native frame, below which no thread can be switched.
 */
public final class Initializers {
  /** The method that initializes a class under test. */
  static final String READY = "$loomgrade$ready";

  private static final Map<Class<?>, State> STATES = new HashMap<>();

  /** The classes of static fields that are not known to be initialized, by what accesses them. */
  private static final IdentityHashMap<VarHandle, Class<?>> HANDLES = new IdentityHashMap<>();

  private Initializers() {}

  /** A schedule begins: nothing is initialized. */
  static void forget() {
    STATES.keySet().stream().filter(Class::isEnum).forEach(Internals::forgetConstants);
    STATES.clear();
    HANDLES.clear();
  }

  private static final class State {
    final String name;
    boolean running;
    boolean done;
    boolean failed;

    State(Class<?> type) {
      name = type.getSimpleName();
    }

    @Override
    public String toString() {
      return name + "'s initializer";
    }
  }

  /** The class of a name that this schedule has initialized; null when there is none. */
  static @Nullable Class<?> initialized(String name) {
    return STATES.keySet().stream()
        .filter(type -> type.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Whether a monitor's object stands for the initialization of a class. */
  static boolean isInitializer(Object object) {
    return object instanceof State;
  }

  private static State state(Class<?> type) {
    return STATES.computeIfAbsent(type, State::new);
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
        Method ready = type.getDeclaredMethod(READY);
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

  /** {@code MethodHandles.Lookup.findStaticVarHandle}, which initializes nothing. */
  public static VarHandle findStaticVarHandle(
      MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type)
      throws NoSuchFieldException, IllegalAccessException {
    VarHandle handle = lookup.findStaticVarHandle(owner, name, type);
    HANDLES.put(handle, owner);
    return handle;
  }

  /** A variable is about to be accessed, of a class that is initialized by the first access. */
  public static void ready(@Nullable VarHandle handle) {
    Class<?> owner = HANDLES.isEmpty() ? null : HANDLES.get(handle);
    if (owner != null) {
      ready(owner);
      HANDLES.remove(handle);
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
