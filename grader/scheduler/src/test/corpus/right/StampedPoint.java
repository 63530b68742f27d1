import java.util.concurrent.locks.*;
/** StampedLock's Javadoc: Point with an optimistic read. */
public class StampedPoint {
  private double x, y;
  private final StampedLock sl = new StampedLock();
  void move(double dx, double dy) { long s = sl.writeLock(); try { x += dx; y += dy; } finally { sl.unlockWrite(s); } }
  double distanceFromOrigin() {
    long stamp = sl.tryOptimisticRead();
    try {
      retryHoldingLock:
      for (;; stamp = sl.readLock()) {
        if (stamp == 0L) continue retryHoldingLock;
        double cx = x, cy = y;
        if (!sl.validate(stamp)) continue retryHoldingLock;
        return Math.hypot(cx, cy);
      }
    } finally { if (StampedLock.isReadLockStamp(stamp)) sl.unlockRead(stamp); }
  }
  public static void main(String[] args) throws Exception {
    StampedPoint p = new StampedPoint();
    Thread t = new Thread(() -> p.move(3, 4));
    t.start();
    double d = p.distanceFromOrigin();
    if (d != 0 && d != 5) throw new IllegalStateException("" + d);
    t.join();
  }
}
