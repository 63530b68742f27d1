import java.util.concurrent.locks.*;
/** j.u.c locks, no join in main. */
public class LockOrderVirtualNoJoinLocks { public static void main(String[] z) { Lock a = new ReentrantLock(), b = new ReentrantLock(); new Thread(() -> { a.lock(); b.lock(); b.unlock(); a.unlock(); }).start(); new Thread(() -> { b.lock(); a.lock(); a.unlock(); b.unlock(); }).start(); } }
