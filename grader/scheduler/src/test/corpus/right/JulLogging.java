import java.util.*;
import java.util.concurrent.*;
import java.util.logging.*;

public class JulLogging {
  private static final Logger LOG = Logger.getLogger(JulLogging.class.getName());
  public static void main(String[] args) throws Exception {
    Queue<String> seen = new ConcurrentLinkedQueue<>();
    LOG.setUseParentHandlers(false);
    Handler h = new Handler() { @Override public void publish(LogRecord r) { seen.add(r.getLevel() + " " + r.getMessage()); } @Override public void flush() { } @Override public void close() { } };
    LOG.addHandler(h);
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> { LOG.info("worker " + id); LOG.fine(() -> "hidden"); LOG.log(Level.WARNING, "w{0}", id); })).start(); }
    for (Thread t : ts) t.join();
    LOG.removeHandler(h);
    if (seen.size() != 4) throw new AssertionError(seen);
  }
}
