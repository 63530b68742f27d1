package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Output that was looked at once and is to stay so. */
final class Golden {
  private Golden() {}

  static void assertThatIsGolden(String text, String file) {
    assertThat(text.replace("\r\n", "\n")).isEqualTo(read(file));
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  private static String read(String file) {
    try (InputStream in = Golden.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
