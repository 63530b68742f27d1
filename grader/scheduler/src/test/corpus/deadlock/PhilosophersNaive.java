public class PhilosophersNaive {
  public static void main(String[] args) {
    Object[] forks = new Object[4]; for (int i = 0; i < 4; i++) forks[i] = new Object();
    for (int i = 0; i < 4; i++) { Object l = forks[i], r = forks[(i + 1) % 4]; new Thread(() -> { try { Thread.sleep((int) (Math.random() * 10)); synchronized (l) { Thread.sleep(1); synchronized (r) { System.out.println("eats"); } } } catch (InterruptedException e) { Thread.currentThread().interrupt(); } }, "P" + i).start(); }
  }
}
