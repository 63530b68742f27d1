import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A pool calls add of an ArrayList directly. */
public class MethodReference {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>();
    Consumer<Integer> add = list::add;
    Thread a = new Thread(() -> add.accept(1));
    Thread b = new Thread(() -> add.accept(2));
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
