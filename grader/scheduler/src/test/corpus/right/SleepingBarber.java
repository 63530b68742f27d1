import java.util.concurrent.*;
public class SleepingBarber {
  public static void main(String[] args) throws Exception {
    Semaphore customers = new Semaphore(0), barber = new Semaphore(0), seats = new Semaphore(1); int[] free = {2}; int[] cut = {0}, lost = {0};
    Thread b = new Thread(() -> { try { while (true) { customers.acquire(); seats.acquire(); free[0]++; cut[0]++; barber.release(); seats.release(); } } catch (InterruptedException e) { } });
    b.start();
    Thread[] ts = new Thread[4];
    for (int i = 0; i < 4; i++) (ts[i] = new Thread(() -> { try { seats.acquire(); if (free[0] > 0) { free[0]--; customers.release(); seats.release(); barber.acquire(); } else { lost[0]++; seats.release(); } } catch (InterruptedException e) { throw new IllegalStateException(e); } })).start();
    for (Thread t : ts) t.join(); b.interrupt(); b.join();
    if (cut[0] + lost[0] != 4) throw new IllegalStateException(cut[0] + "+" + lost[0]);
  }
}
