import java.util.concurrent.*;
public class ExitInTask { public static void main(String[] a) throws Exception { ExecutorService ex = Executors.newCachedThreadPool(); ex.submit(() -> { System.exit(0); }); ex.shutdown(); ex.awaitTermination(1, TimeUnit.SECONDS); } }
