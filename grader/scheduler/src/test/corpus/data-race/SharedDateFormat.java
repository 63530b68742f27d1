import java.text.*;
import java.util.*;
/** SimpleDateFormat is not thread-safe. */
public class SharedDateFormat {
  static final SimpleDateFormat F = new SimpleDateFormat("yyyy-MM-dd");
  public static void main(String[] a) throws Exception { Runnable r = () -> F.format(new Date(0)); Thread x = new Thread(r), y = new Thread(r); x.start(); y.start(); x.join(); y.join(); }
}
