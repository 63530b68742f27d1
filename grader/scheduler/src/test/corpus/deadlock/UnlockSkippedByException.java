import java.util.concurrent.locks.*;

public class UnlockSkippedByException {
  static final Lock lock = new ReentrantLock();
  static void work(int i) { lock.lock(); if (i == 1) throw new IllegalStateException("handled"); lock.unlock(); }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { try { work(1); } catch (IllegalStateException e) { } }), b = new Thread(() -> work(2));
    a.start(); b.start(); a.join(); b.join();
  }
}
