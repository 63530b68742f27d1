import java.util.concurrent.locks.*;
public class SelfDeadlockStamped { public static void main(String[] a) { StampedLock l = new StampedLock(); long s = l.writeLock(); l.readLock(); l.unlockWrite(s); } }
