import java.util.*;

public class ListFactoryIterator {
  public static void main(String[] args) throws Exception {
    Iterator<Integer> it = Set.of(1, 2, 3).iterator(); Thread a = new Thread(() -> it.next()), b = new Thread(() -> it.next()); a.start(); b.start(); a.join(); b.join();
  }
}
