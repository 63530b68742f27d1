import java.util.concurrent.locks.*;
public class ReadToWriteUpgrade {
  public static void main(String[] args) throws Exception {
    ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); int[] cache = {0};
    rw.readLock().lock(); if (cache[0] == 0) { rw.writeLock().lock(); cache[0] = 1; rw.writeLock().unlock(); } rw.readLock().unlock();
  }
}
