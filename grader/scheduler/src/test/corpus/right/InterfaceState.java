import java.util.concurrent.atomic.*;
public class InterfaceState {
  interface Ids { AtomicInteger NEXT = new AtomicInteger(1); static int next() { return NEXT.getAndIncrement(); } }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(Ids::next), b = new Thread(Ids::next);
    a.start(); b.start(); a.join(); b.join();
    if (Ids.next() != 3) throw new IllegalStateException();
  }
}
