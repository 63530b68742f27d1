public class InterruptSwallowedLoop {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { while (!Thread.currentThread().isInterrupted()) { try { Thread.sleep(10); } catch (InterruptedException e) { System.out.println("ignored"); } } });
    t.start(); Thread.sleep(35); t.interrupt(); t.join();
  }
}
