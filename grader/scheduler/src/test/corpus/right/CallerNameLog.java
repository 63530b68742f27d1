import java.util.*;
import java.util.concurrent.*;

public class CallerNameLog {
  static final Queue<String> log = new ConcurrentLinkedQueue<>();
  static void log(String s) { log.add(Thread.currentThread().getStackTrace()[2].getMethodName() + ":" + s); }
  static void deposit() { log("x"); }
  static String who() { return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass().getSimpleName() + new Throwable().getStackTrace()[1].getMethodName(); }
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(CallerNameLog::deposit); t.start(); deposit(); t.join();
    if (!List.copyOf(log).equals(List.of("deposit:x", "deposit:x"))) throw new AssertionError(log);
    if (!who().equals("CallerNameLogmain")) throw new AssertionError(who());
  }
}
