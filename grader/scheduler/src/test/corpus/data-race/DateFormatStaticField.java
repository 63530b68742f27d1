import java.text.*;
import java.util.*;
import java.util.concurrent.*;

public class DateFormatStaticField {
  private static final DecimalFormat F = new DecimalFormat("0.00");
  public static void main(String[] args) throws Exception {
    try (var ex = Executors.newFixedThreadPool(2)) { for (double d : new double[] {1.5, 2.5}) ex.submit(() -> F.format(d)); }
  }
}
