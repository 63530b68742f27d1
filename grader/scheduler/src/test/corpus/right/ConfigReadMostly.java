import java.util.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

public class ConfigReadMostly {
  record Snapshot(long version, Map<String, String> values) { Snapshot { values = Map.copyOf(values); } Snapshot with(String k, String v) { var m = new HashMap<>(values); m.put(k, v); return new Snapshot(version + 1, m); } }
  private static volatile Snapshot current = new Snapshot(0, Map.of("host", "a", "port", "1"));
  private static final StampedLock SL = new StampedLock(); private static final Properties props = new Properties();
  static synchronized void update(UnaryOperator<Snapshot> f) { current = f.apply(current); }
  static String prop(String k) { long s = SL.readLock(); try { return props.getProperty(k, "none"); } finally { SL.unlockRead(s); } }
  static void prop(String k, String v) { long s = SL.writeLock(); try { props.setProperty(k, v); } finally { SL.unlockWrite(s); } }
  public static void main(String[] args) throws Exception {
    Thread w = new Thread(() -> { update(s -> s.with("host", "b")); prop("x", "y"); update(s -> s.with("port", "2")); });
    Thread r = new Thread(() -> { Snapshot s = current; if (s.version() == 3 && !s.values().get("port").equals("2")) throw new AssertionError(); if (s.version() < 2 && s.values().get("port").equals("2")) throw new AssertionError(); String p = prop("x"); if (!p.equals("none") && !p.equals("y")) throw new AssertionError(p); });
    w.start(); r.start(); update(s -> s.with("user", "u")); w.join(); r.join();
    if (current.version() != 3 || current.values().size() != 3) throw new AssertionError(current);
  }
}
