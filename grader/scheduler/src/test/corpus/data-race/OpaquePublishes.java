import java.util.concurrent.atomic.*;
/** setPlain and getPlain on an AtomicReference publish nothing. */
public class OpaquePublishes {
  static class Box { int v; }
  public static void main(String[] args) throws Exception {
    AtomicReference<Box> ref = new AtomicReference<>();
    Thread a = new Thread(() -> { Box b = new Box(); b.v = 3; ref.setPlain(b); });
    Thread b = new Thread(() -> { Box x = ref.getPlain(); if (x != null) System.out.println(x.v); });
    a.start(); b.start(); a.join(); b.join();
  }
}
