import java.util.List;

/** A list is made of an array that another thread changes. */
public class ListOfChangedArray {
  public static void main(String[] args) throws Exception {
    String[] days = {"mon", "tue"};
    Thread other = new Thread(() -> days[1] = "wed");
    other.start();
    List<String> list = List.of(days);
    other.join();
    if (list.size() != 2) {
      throw new IllegalStateException();
    }
  }
}
