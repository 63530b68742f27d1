/** A field read after join needs no lock. */
public class JoinedThreads {
  public static void main(String[] args) throws Exception {
    class Sum extends Thread {
      int sum;
      final int n;

      Sum(int n) {
        this.n = n;
      }

      @Override
      public void run() {
        for (int i = 0; i < n; i++) sum += i;
      }
    }
    Sum a = new Sum(3);
    Sum b = new Sum(4);
    a.start();
    b.start();
    a.join();
    b.join();
    check(a.sum + b.sum == 9);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
