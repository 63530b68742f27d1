package org.loomgrade.scheduler.engine;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The standard streams of one schedule: no input, and output kept up to a bound. */
final class Streams {
  private static final int KEPT = 64 * 1024;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
  private @Nullable PrintStream out;

  InputStream in() {
    return InputStream.nullInputStream();
  }

  /** Standard output and error alike. */
  PrintStream out() {
    PrintStream stream = out;
    if (stream == null) {
      stream = new PrintStream(new Bounded(), false, StandardCharsets.UTF_8);
      out = stream;
    }
    return stream;
  }

  /** What was printed. */
  String text() {
    PrintStream stream = out;
    return stream == null ? "" : kept.toString(StandardCharsets.UTF_8);
  }

  private final class Bounded extends OutputStream {
    @Override
    public void write(int b) {
      if (kept.size() < KEPT) {
        kept.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      kept.write(bytes, from, Math.min(length, KEPT - Math.min(KEPT, kept.size())));
    }
  }
}
