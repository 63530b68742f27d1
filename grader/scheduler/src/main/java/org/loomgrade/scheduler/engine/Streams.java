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
  private @Nullable InputStream in = InputStream.nullInputStream();
  private @Nullable PrintStream out;
  private @Nullable PrintStream err;
  private boolean outSet;
  private boolean errSet;

  @Nullable InputStream in() {
    return in;
  }

  @Nullable PrintStream out() {
    if (out == null && !outSet) {
      out = printer();
    }
    return out;
  }

  /** Output and error come into the same text, in order. */
  @Nullable PrintStream err() {
    if (err == null && !errSet) {
      err = printer();
    }
    return err;
  }

  private PrintStream printer() {
    return new PrintStream(new Bounded(), false, StandardCharsets.UTF_8);
  }

  void setIn(@Nullable InputStream newIn) {
    in = newIn;
  }

  void setOut(@Nullable PrintStream newOut) {
    out = newOut;
    outSet = true;
  }

  void setErr(@Nullable PrintStream newErr) {
    err = newErr;
    errSet = true;
  }

  /** How much has been printed, in bytes; see {@link #textSince}. */
  int printed() {
    return kept.size();
  }

  /** What was printed, unless the program took it for itself. */
  String text() {
    return textSince(0);
  }

  /** What was printed after so many bytes. */
  String textSince(int bytes) {
    return kept.size() <= bytes
        ? ""
        : new String(kept.toByteArray(), bytes, kept.size() - bytes, StandardCharsets.UTF_8);
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
