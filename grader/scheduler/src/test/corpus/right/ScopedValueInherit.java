import java.util.concurrent.*;
public class ScopedValueInherit {
  static final ScopedValue<String> USER = ScopedValue.newInstance();
  static String greet() { return "hi " + USER.get(); }
  public static void main(String[] args) throws Exception {
    String r = ScopedValue.where(USER, "ann").call(() -> {
      try (var s = StructuredTaskScope.open()) {
        var a = s.fork(() -> greet());
        var b = s.fork(() -> ScopedValue.where(USER, "bob").call(ScopedValueInherit::greet));
        s.join();
        return a.get() + b.get();
      }
    });
    if (!r.equals("hi annhi bob")) throw new IllegalStateException(r);
    Thread t = new Thread(() -> { if (USER.isBound()) throw new IllegalStateException(); });
    t.start(); t.join();
    if (USER.orElse("none") != "none") throw new IllegalStateException();
  }
}
