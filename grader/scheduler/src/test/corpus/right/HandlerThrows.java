import java.util.concurrent.atomic.*;
/** What a handler throws is ignored by the JVM (Javadoc). */
public class HandlerThrows { public static void main(String[] a) throws Exception { AtomicBoolean called = new AtomicBoolean(); Thread t = new Thread(() -> { throw new RuntimeException("1"); }); t.setUncaughtExceptionHandler((x, e) -> { called.set(true); throw new RuntimeException("2"); }); t.start(); t.join(); if (!called.get()) throw new IllegalStateException(); } }
