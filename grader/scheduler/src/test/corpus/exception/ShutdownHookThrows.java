public class ShutdownHookThrows { public static void main(String[] a) { Runtime.getRuntime().addShutdownHook(new Thread(() -> { throw new IllegalStateException("in hook"); })); } }
