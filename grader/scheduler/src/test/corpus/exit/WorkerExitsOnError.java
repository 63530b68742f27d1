import java.util.concurrent.*;

public class WorkerExitsOnError {
  public static void main(String[] args) throws Exception {
    try (var ex = Executors.newFixedThreadPool(2)) { for (int i = 0; i < 3; i++) { int d = i; ex.execute(() -> { try { System.out.println(1 / d); } catch (ArithmeticException e) { Runtime.getRuntime().exit(3); } }); } }
  }
}
