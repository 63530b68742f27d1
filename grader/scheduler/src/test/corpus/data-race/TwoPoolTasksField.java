import java.util.concurrent.*;
public class TwoPoolTasksField { int hits; public static void main(String[] a) throws Exception { var o = new TwoPoolTasksField(); try (var ex = Executors.newFixedThreadPool(2)) { for (int i = 0; i < 3; i++) ex.execute(() -> o.hits++); } System.out.println(o.hits); } }
