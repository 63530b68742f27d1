import java.util.Calendar;
import java.util.GregorianCalendar;

/** Two threads roll one calendar. */
public class RollsOneCalendar {
  public static void main(String[] args) throws Exception {
    Calendar day = new GregorianCalendar(2026, Calendar.MARCH, 1);
    Thread other = new Thread(() -> day.roll(Calendar.MONTH, true));
    other.start();
    day.roll(Calendar.MONTH, true);
    other.join();
  }
}
