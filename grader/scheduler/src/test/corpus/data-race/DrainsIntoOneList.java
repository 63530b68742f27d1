import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** Two queues are emptied into one list at the same time. */
public class DrainsIntoOneList {
  public static void main(String[] args) throws Exception {
    List<String> all = new ArrayList<>();
    LinkedBlockingQueue<String> north = new LinkedBlockingQueue<>(List.of("n"));
    LinkedBlockingQueue<String> south = new LinkedBlockingQueue<>(List.of("s"));
    Thread other = new Thread(() -> north.drainTo(all));
    other.start();
    south.drainTo(all, 5);
    other.join();
  }
}
