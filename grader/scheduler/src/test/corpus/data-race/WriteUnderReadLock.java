import java.util.concurrent.locks.*;
public class WriteUnderReadLock { static int n; public static void main(String[] a) throws Exception { ReadWriteLock l = new ReentrantReadWriteLock(); Runnable r = () -> { l.readLock().lock(); try { n++; } finally { l.readLock().unlock(); } }; Thread x = new Thread(r), y = new Thread(r); x.start(); y.start(); x.join(); y.join(); } }
