package org.loomgrade.plain;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes what student code prints, up to a limit; what is beyond is dropped. Thread-safe; cannot be
 * closed.
 */
final class Capture extends OutputStream {
  private static final int LIMIT_BYTES = 1 << 20;

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * From now on, standard output and standard error are taken, whatever student code did to them.
   */
  void install() {
    System.setOut(stream());
    System.setErr(stream());
  }

  void uninstall() {
    System.setOut(out);
    System.setErr(err);
  }

  /** What was printed since the last call. */
  synchronized String drain() {
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes = new ByteArrayOutputStream();
    return text;
  }

  @Override
  public synchronized void write(int b) {
    if (bytes.size() < LIMIT_BYTES) {
      bytes.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] data, int offset, int length) {
    bytes.write(data, offset, Math.min(length, Math.max(0, LIMIT_BYTES - bytes.size())));
  }

  private PrintStream stream() {
    return new PrintStream(this, true, StandardCharsets.UTF_8) {
      @Override
      public void close() {
        flush();
      }
    };
  }
}
