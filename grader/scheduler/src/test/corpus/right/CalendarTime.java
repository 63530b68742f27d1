import java.util.*;
/** Time by Calendar, Date and Instant agrees. */
public class CalendarTime {
  public static void main(String[] args) throws Exception {
    long a = Calendar.getInstance().getTimeInMillis();
    Thread.sleep(2000);
    long b = new GregorianCalendar().getTimeInMillis();
    long c = new Date().getTime();
    if (b - a < 2000) throw new IllegalStateException("slept " + (b - a));
    if (Math.abs(c - b) > 60_000) throw new IllegalStateException("clocks differ");
  }
}
