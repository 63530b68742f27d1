import java.util.concurrent.*;

public class PrimesConsumerWaitsForN {
  public static void main(String[] args) throws Exception {
    SynchronousQueue<Integer> primes = new SynchronousQueue<>();
    int[] in = {2, 3, 4};
    try (var ex = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n : in) ex.submit(() -> { if (n < 4) primes.put(n); return n; });
      for (int i = 0; i < in.length; i++) System.out.println(primes.take() + " is prime");
    }
  }
}
