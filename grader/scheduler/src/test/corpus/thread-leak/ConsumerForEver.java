import java.util.concurrent.*;
public class ConsumerForEver {
  public static void main(String[] args) throws Exception {
    BlockingQueue<String> q = new ArrayBlockingQueue<>(2);
    new Thread(() -> { try { while (true) q.take(); } catch (InterruptedException e) { } }).start();
    q.put("a"); q.put("b"); q.put("c");
  }
}
