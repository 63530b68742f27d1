import java.util.*;
public class EscapingThis {
  static final List<EscapingThis> listeners = Collections.synchronizedList(new ArrayList<>()); private int value;
  EscapingThis() { listeners.add(this); value = 42; }
  public static void main(String[] a) throws Exception { Thread t = new Thread(EscapingThis::new); t.start(); for (int i = 0; i < 3; i++) { synchronized (listeners) { for (EscapingThis e : listeners) System.out.println(e.value); } } t.join(); }
}
