/** A thread joins itself. */
public class JoinSelf {
  public static void main(String[] args) throws Exception {
    Thread.currentThread().join();
  }
}
