package exercises;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Listens to what a test prints, to standard output and to standard error alike. */
final class PrintedText implements AutoCloseable {

  private static final ByteArrayOutputStream BYTES = new ByteArrayOutputStream();
  private static final PrintStream RECORDER = new PrintStream(BYTES, true);

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  private PrintedText() {}

  static PrintedText listen() {
    PrintedText text = new PrintedText();
    BYTES.reset();
    System.setOut(RECORDER);
    System.setErr(RECORDER);
    return text;
  }

  /** All that was printed since {@link #listen}. */
  String text() {
    return BYTES.toString();
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
  }
}
