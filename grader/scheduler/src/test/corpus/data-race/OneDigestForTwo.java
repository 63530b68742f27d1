import java.security.MessageDigest;

/** Two threads feed one digest. */
public class OneDigestForTwo {
  public static void main(String[] args) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Thread other = new Thread(() -> digest.update((byte) 1));
    other.start();
    digest.update((byte) 2);
    other.join();
  }
}
