import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Two threads print lines by several calls each. */
public class LinesInPieces {
  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(buffer, true);
    Runnable prints = () -> {
      out.print("one");
      out.println(" line");
    };
    Thread a = new Thread(prints);
    Thread b = new Thread(prints);
    a.start();
    b.start();
    a.join();
    b.join();
    if (!buffer.toString().lines().allMatch("one line"::equals)) {
      throw new IllegalStateException("does not hold");
    }
  }
}
