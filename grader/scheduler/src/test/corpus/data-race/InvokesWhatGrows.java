import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All tasks of a list are run while another thread adds one. */
public class InvokesWhatGrows {
  public static void main(String[] args) throws Exception {
    List<Callable<Integer>> tasks = new ArrayList<>(List.of(() -> 1));
    try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
      Thread other = new Thread(() -> tasks.add(() -> 2));
      other.start();
      pool.invokeAll(tasks);
      other.join();
    }
  }
}
