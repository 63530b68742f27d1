import java.util.zip.CRC32;
import java.util.zip.Checksum;

/** Two threads feed one checksum. */
public class OneChecksumForTwo {
  public static void main(String[] args) throws Exception {
    Checksum sum = new CRC32();
    Thread other = new Thread(() -> sum.update(1));
    other.start();
    sum.update(2);
    other.join();
  }
}
