import java.util.*;
import java.util.stream.*;

public class StreamToListIterator {
  public static void main(String[] args) throws Exception {
    Iterator<String> it = Stream.of("a", "b", "c").toList().iterator(); Thread a = new Thread(() -> System.out.println(it.next())), b = new Thread(() -> System.out.println(it.next())); a.start(); b.start(); a.join(); b.join();
  }
}
