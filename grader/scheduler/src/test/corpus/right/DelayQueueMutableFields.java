import java.util.concurrent.*;

public class DelayQueueMutableFields {
  static class Msg implements Delayed { private long at; String text; Msg(String t, long ms) { text = t; at = System.currentTimeMillis() + ms; } public long getDelay(TimeUnit u) { return u.convert(at - System.currentTimeMillis(), TimeUnit.MILLISECONDS); } public int compareTo(Delayed o) { return Long.compare(at, ((Msg) o).at); } }
  public static void main(String[] args) throws Exception {
    DelayQueue<Msg> q = new DelayQueue<>();
    Thread a = new Thread(() -> { q.add(new Msg("late", 50)); q.add(new Msg("mid", 20)); }), b = new Thread(() -> q.add(new Msg("soon", 5)));
    a.start(); b.start();
    StringBuilder sb = new StringBuilder(); for (int i = 0; i < 3; i++) sb.append(q.take().text).append(' ');
    a.join(); b.join();
    if (!sb.toString().equals("soon mid late ")) throw new AssertionError(sb);
  }
}
