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

  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** From now on, standard output and standard error are taken. */
  void install() {
    // A stream whose own lock is this one's: closing it does nothing, and nothing is buffered in
    // it.
    PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
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

  @Override
  public void close() {}
}
