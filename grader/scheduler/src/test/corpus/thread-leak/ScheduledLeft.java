import java.util.concurrent.*;
public class ScheduledLeft { public static void main(String[] a) { Executors.newSingleThreadScheduledExecutor().scheduleWithFixedDelay(() -> { }, 1, 1, TimeUnit.SECONDS); } }
