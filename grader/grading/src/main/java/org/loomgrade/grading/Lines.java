package org.loomgrade.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that student code may write to: each is cut at a greatest length. */
public final class Lines implements AutoCloseable {
  static final int MAX_LENGTH = 1 << 20;

  private final BufferedReader reader;

  /**
   * @param in UTF-8, whatever this JVM's own encoding is
   */
  public Lines(InputStream in) {
    reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The next line without its end; null when there is none. */
  public @Nullable String next() throws IOException {
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (c != '\r' && line.length() < MAX_LENGTH) {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
