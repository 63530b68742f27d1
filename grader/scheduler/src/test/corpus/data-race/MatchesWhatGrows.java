import java.util.regex.Pattern;

/** A pattern looks at a builder that another thread appends to. */
public class MatchesWhatGrows {
  public static void main(String[] args) throws Exception {
    StringBuilder log = new StringBuilder("ok");
    Thread other = new Thread(() -> log.append("!"));
    other.start();
    boolean fine = Pattern.compile("ok").matcher(log).find();
    other.join();
    if (!fine) {
      throw new IllegalStateException();
    }
  }
}
