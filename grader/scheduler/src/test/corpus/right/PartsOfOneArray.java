import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Threads use parts of one array that do not meet, and look at what one of them has found. */
public class PartsOfOneArray {
  public static void main(String[] args) throws Exception {
    char[] letters = {'a', 'b', '-', '-'};
    Thread fills = new Thread(() -> "cd".getChars(0, 2, letters, 2));
    Thread adds = new Thread(() -> new StringBuilder().append(letters, 0, 2));
    fills.start();
    adds.start();
    fills.join();
    adds.join();
    Matcher found = Pattern.compile("cd").matcher(String.valueOf(letters, 0, 4));
    if (!found.find()) {
      throw new IllegalStateException("not found");
    }
    Thread looks = new Thread(found::start);
    looks.start();
    if (found.end() != 4 || List.of("x").toArray(new String[0]).length != 1) {
      throw new IllegalStateException("end " + found.end());
    }
    looks.join();
  }
}
