import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class EventBusCow {
  sealed interface Event permits UserCreated, UserDeleted {}
  record UserCreated(String name) implements Event {}
  record UserDeleted(String name, int id) implements Event {}
  private final Map<Class<? extends Event>, List<Consumer<? super Event>>> handlers = new ConcurrentHashMap<>();
  <E extends Event> AutoCloseable on(Class<E> type, Consumer<? super E> c) {
    Consumer<? super Event> h = e -> c.accept(type.cast(e));
    handlers.computeIfAbsent(type, k -> new CopyOnWriteArrayList<>()).add(h);
    return () -> handlers.getOrDefault(type, List.of()).remove(h);
  }
  void publish(Event e) { handlers.getOrDefault(e.getClass(), List.of()).forEach(h -> h.accept(e)); }
  public static void main(String[] args) throws Exception {
    EventBusCow bus = new EventBusCow();
    Queue<String> log = new ConcurrentLinkedQueue<>();
    AutoCloseable reg = bus.on(UserCreated.class, u -> log.add("+" + u.name()));
    Thread a = new Thread(() -> bus.publish(new UserCreated("ann")));
    Thread b = new Thread(() -> bus.on(UserDeleted.class, d -> log.add("-" + d.id())));
    a.start(); b.start(); a.join(); b.join();
    bus.publish(new UserDeleted("ann", 3));
    reg.close();
    bus.publish(new UserCreated("bob"));
    if (!List.copyOf(log).equals(List.of("+ann", "-3"))) throw new AssertionError(log);
  }
}
