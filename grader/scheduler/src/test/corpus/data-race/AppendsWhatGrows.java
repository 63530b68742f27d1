/** A builder is appended to another one, as a sequence, while a thread appends to it. */
public class AppendsWhatGrows {
  public static void main(String[] args) throws Exception {
    StringBuilder line = new StringBuilder("a");
    Thread other = new Thread(() -> line.append("b"));
    other.start();
    CharSequence shown = line;
    StringBuilder page = new StringBuilder().append(shown);
    other.join();
    if (page.isEmpty()) {
      throw new IllegalStateException();
    }
  }
}
