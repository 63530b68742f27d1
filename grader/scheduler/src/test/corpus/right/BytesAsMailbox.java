import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;

/** Streams and writers in memory are locked: what was done before a write is seen with it. */
public class BytesAsMailbox {
  static int first;
  static int second;

  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter text = new StringWriter();
    Thread sender =
        new Thread(() -> {
          try {
            first = 1;
            OutputStream out = bytes;
            out.write(65);
            second = 2;
            Writer writer = text;
            writer.write("b");
          } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
          }
        });
    sender.start();
    while (bytes.size() == 0) {
      Thread.sleep(1);
    }
    if (first != 1) {
      throw new IllegalStateException("first");
    }
    while (text.toString().isEmpty()) {
      Thread.sleep(1);
    }
    if (second != 2) {
      throw new IllegalStateException("second");
    }
    sender.join();
  }
}
