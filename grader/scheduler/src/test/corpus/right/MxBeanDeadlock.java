import java.lang.management.*;
import java.util.concurrent.locks.*;
/** Finds a deadlock with the MXBean and breaks it by interrupts. */
public class MxBeanDeadlock { public static void main(String[] args) throws Exception { Lock a = new ReentrantLock(), b = new ReentrantLock(); java.util.concurrent.CyclicBarrier both = new java.util.concurrent.CyclicBarrier(2);
  Thread x = t(a, b, both), y = t(b, a, both); x.start(); y.start(); ThreadMXBean mx = ManagementFactory.getThreadMXBean(); for (int i = 0; mx.findDeadlockedThreads() == null && i < 100; i++) Thread.sleep(10); if (mx.findDeadlockedThreads() == null) { x.interrupt(); y.interrupt(); throw new IllegalStateException("not found"); } x.interrupt(); y.interrupt(); x.join(); y.join(); }
  static Thread t(Lock f, Lock s, java.util.concurrent.CyclicBarrier both) { return new Thread(() -> { try { f.lockInterruptibly(); try { both.await(); s.lockInterruptibly(); s.unlock(); } finally { f.unlock(); } } catch (Exception e) { } }); } }
