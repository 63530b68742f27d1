import java.text.*;
import java.util.*;
import java.util.concurrent.*;

public class ContextInheritable {
  static final InheritableThreadLocal<Map<String, String>> MDC = new InheritableThreadLocal<>() {
    @Override protected Map<String, String> childValue(Map<String, String> p) { return p == null ? null : new HashMap<>(p); }
    @Override protected Map<String, String> initialValue() { return new HashMap<>(); }
  };
  static final ThreadLocal<SimpleDateFormat> FORMAT = ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));
  static Runnable wrap(Runnable r) { Map<String, String> ctx = Map.copyOf(MDC.get()); return () -> { Map<String, String> old = MDC.get(); MDC.set(new HashMap<>(ctx)); try { r.run(); } finally { MDC.set(old); } }; }
  public static void main(String[] args) throws Exception {
    MDC.get().put("user", "ann");
    ConcurrentLinkedQueue<String> out = new ConcurrentLinkedQueue<>();
    Thread t = new Thread(() -> { MDC.get().put("user", "bob"); out.add(MDC.get().get("user")); });
    Thread v = Thread.ofVirtual().inheritInheritableThreadLocals(false).unstarted(() -> out.add("" + MDC.get().get("user")));
    t.start(); v.start(); t.join(); v.join();
    if (!MDC.get().get("user").equals("ann")) throw new AssertionError();
    ExecutorService ex = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 3; i++) ex.execute(wrap(() -> out.add(MDC.get().get("user") + FORMAT.get().format(new Date(86_400_000L * 400)))));
    ex.shutdown(); ex.awaitTermination(1, TimeUnit.MINUTES);
    if (Collections.frequency(out, "ann1971") != 3 || !out.contains("bob") || !out.contains("null")) throw new AssertionError(out);
  }
}
