import java.util.concurrent.*;

public class PoolRejectsAfterShutdown {
  public static void main(String[] args) throws Exception {
    ExecutorService ex = Executors.newFixedThreadPool(1);
    Thread producer = new Thread(() -> { for (int i = 0; i < 2; i++) ex.execute(() -> { }); });
    producer.start();
    ex.shutdown();
    producer.join(); ex.awaitTermination(1, TimeUnit.SECONDS);
  }
}
