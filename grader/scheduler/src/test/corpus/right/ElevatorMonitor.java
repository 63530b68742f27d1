import java.util.*;

public class ElevatorMonitor {
  private int floor; private final TreeSet<Integer> calls = new TreeSet<>(); private final Map<Integer, Integer> served = new HashMap<>(); private boolean off;
  synchronized void call(int f) { calls.add(f); notifyAll(); }
  synchronized void awaitFloor(int f) throws InterruptedException { while (!served.containsKey(f)) wait(); }
  synchronized void powerOff() { off = true; notifyAll(); }
  void run() {
    while (true) {
      int target;
      synchronized (this) { while (calls.isEmpty() && !off) try { wait(); } catch (InterruptedException e) { return; } if (calls.isEmpty()) return; Integer up = calls.ceiling(floor); target = up != null ? up : calls.floor(floor); }
      try { Thread.sleep(10L * Math.abs(target - floor())); } catch (InterruptedException e) { return; }
      synchronized (this) { floor = target; calls.remove(target); served.merge(target, 1, Integer::sum); notifyAll(); }
    }
  }
  private synchronized int floor() { return floor; }
  public static void main(String[] args) throws Exception {
    ElevatorMonitor e = new ElevatorMonitor(); Thread cabin = new Thread(e::run, "cabin"); cabin.start();
    List<Thread> people = new ArrayList<>();
    for (int f : new int[] {3, 1, 5}) { Thread t = new Thread(() -> { e.call(f); try { e.awaitFloor(f); } catch (InterruptedException x) { throw new RuntimeException(x); } }); people.add(t); t.start(); }
    for (Thread t : people) t.join();
    e.powerOff(); cabin.join();
    if (e.served.size() != 3) throw new AssertionError(e.served);
  }
}
