import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class DaoOverReflectionQueue {
  // a command queue by method references only: everything goes through functional interfaces
  public static void main(String[] args) throws Exception {
    BlockingQueue<int[]> q = new LinkedBlockingQueue<>(); Consumer<int[]> send = q::add; Callable<int[]> receive = q::take; Supplier<Integer> size = q::size; BooleanSupplier empty = q::isEmpty;
    UnaryOperator<int[]> inc = a -> { a[0]++; return a; };
    FutureTask<Integer> f = new FutureTask<>(() -> inc.andThen(a -> a[0]).apply(receive.call()));
    Thread t = new Thread(f); t.start();
    int[] box = {41}; send.accept(box);
    if (f.get() != 42 || size.get() != 0 || !empty.getAsBoolean()) throw new AssertionError();
    t.join();
  }
}
