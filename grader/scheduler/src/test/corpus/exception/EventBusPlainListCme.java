import java.util.*;

public class EventBusPlainListCme {
  static final List<Runnable> handlers = Collections.synchronizedList(new ArrayList<>());
  static int fired;
  static void publish() { for (int i = 0; i < handlers.size(); i++) handlers.get(i).run(); }
  public static void main(String[] args) throws Exception {
    Runnable r = () -> { }; handlers.add(() -> { }); handlers.add(r);
    Thread a = new Thread(EventBusPlainListCme::publish), b = new Thread(() -> handlers.remove(r));
    a.start(); b.start(); a.join(); b.join();
  }
}
