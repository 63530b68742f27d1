import java.util.concurrent.atomic.*;

public class BankCheckOutside {
  static final AtomicInteger balance = new AtomicInteger(100);
  static void withdraw(int n) { if (balance.get() >= n) balance.addAndGet(-n); }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> withdraw(70)), b = new Thread(() -> withdraw(60)); a.start(); b.start(); a.join(); b.join();
    if (balance.get() < 0) throw new IllegalStateException("overdrawn " + balance);
  }
}
