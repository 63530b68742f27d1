import java.util.ArrayList;
import java.util.List;

/** Two threads add to an ArrayList. */
public class ArrayListAdd {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>();
    Thread a = new Thread(() -> list.add(1));
    Thread b = new Thread(() -> list.add(2));
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
