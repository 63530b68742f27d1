package org.loomgrade.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.loomgrade.scheduler.engine.SystemHooks;

/**
 * What the JDK's own classes ({@code IO}, loggers, {@code printStackTrace}) see as the standard
 * streams: those of the schedule that is running, as code under test does.
 */
final class StandardStreams extends OutputStream {
  /** Guards against a stream that leads back here. */
  private boolean writing;

  private StandardStreams() {}

  static void replace() {
    PrintStream stream = new PrintStream(new StandardStreams(), true, StandardCharsets.UTF_8);
    System.setIn(InputStream.nullInputStream());
    System.setOut(stream);
    System.setErr(stream);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (!writing) {
      writing = true;
      try {
        PrintStream out = SystemHooks.out();
        if (out != null) {
          out.write(bytes, from, length);
        }
      } finally {
        writing = false;
      }
    }
  }

  @Override
  public void flush() throws IOException {
    // nothing is held back
  }
}
