import java.util.ArrayList;
import java.util.List;

/** A list is formatted while another thread adds to it. */
public class FormatsWhatGrows {
  public static void main(String[] args) throws Exception {
    List<Integer> marks = new ArrayList<>();
    Thread other = new Thread(() -> marks.add(1));
    other.start();
    String report = String.format("%d marks: %s", 1, marks);
    other.join();
    if (report.isEmpty()) {
      throw new IllegalStateException();
    }
  }
}
