import java.util.concurrent.*;
public class ShutdownNotAwaited { static int sum; public static void main(String[] a) { ExecutorService ex = Executors.newSingleThreadExecutor(); ex.execute(() -> sum = 10); ex.shutdown(); System.out.println(sum); } }
