public class PrintlnSyncToString {
  static class Account {
    private int balance = 10;
    synchronized void deposit(int n) { balance += n; System.out.println("deposit " + n); }
    @Override public synchronized String toString() { return "balance " + balance; }
  }
  public static void main(String[] args) throws Exception {
    Account a = new Account();
    Thread t = new Thread(() -> a.deposit(5));
    t.start();
    System.out.println(a);
    t.join();
    if (!a.toString().equals("balance 15")) throw new AssertionError();
  }
}
