import java.util.concurrent.locks.*;
public class ParkUntilDeadline {
  public static void main(String[] args) {
    long deadline = System.currentTimeMillis() + 500;
    int rounds = 0;
    while (System.currentTimeMillis() < deadline) { LockSupport.parkUntil(deadline); if (++rounds > 1000) throw new IllegalStateException("parkUntil does not park"); }
  }
}
