import java.util.List;

/** Two lists are copied into one array. */
public class IntoOneArray {
  public static void main(String[] args) throws Exception {
    String[] names = new String[2];
    Thread other = new Thread(() -> List.of("ann", "ben").toArray(names));
    other.start();
    List.of("cem", "dot").toArray(names);
    other.join();
  }
}
