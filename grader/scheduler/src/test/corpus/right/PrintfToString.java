/** printf calls toString while it holds the stream. */
public class PrintfToString {
  static class Account {
    private int balance;
    synchronized void deposit(int n) { balance += n; }
    @Override public synchronized String toString() { return "Account[" + balance + "]"; }
  }
  public static void main(String[] args) throws Exception {
    Account a = new Account();
    Runnable r = () -> { a.deposit(1); System.out.printf("%s: %s%n", Thread.currentThread().getName(), a); };
    Thread x = new Thread(r), y = new Thread(r), z = new Thread(r);
    x.start(); y.start(); z.start(); x.join(); y.join(); z.join();
    if (!a.toString().equals("Account[3]")) throw new IllegalStateException();
  }
}
