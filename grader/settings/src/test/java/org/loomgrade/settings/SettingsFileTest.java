package org.loomgrade.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsFileTest {
  private static final String SCHEMA =
      """
      { "type": "object", "required": ["name"], "additionalProperties": false,
        "properties": { "name": { "type": "string" }, "count": { "type": "integer" } } }
      """;

  @TempDir private Path folder;

  /** What such a file says. */
  private record Settings(String name, int count) {}

  @Test
  void fileIsReadAsARecordAndKnowsItsLines() throws Exception {
    SettingsFile file = read("{\n  \"name\": \"a\",\n  \"count\": 3\n}");

    assertThat(file.as(Settings.class)).isEqualTo(new Settings("a", 3));
    assertThat(file.line("/count")).isEqualTo(3);
    assertThat(file.mistake("/count", "is odd"))
        .hasMessage(file.path() + ":3: /count is odd")
        .returns(3, BadSettingsException::line);
    assertThat(file.mistake("", "is dull")).hasMessage(file.path() + ":1: is dull");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                  | 1 | is empty
          {;  "name": a }                     | 2 | is not JSON
          {; "name": "a",;; "name": "b" }     | 4 | is not JSON
          {; "name": "a",; "count": "b" }     | 3 | /count
          {; "name": "a",; "cuont": 1 }       | 3 | cuont
          {; "count": 1 }                     | 1 | name
          """)
  void mistakeIsNamedWithItsLine(String text, int line, String reason) {
    assertThatThrownBy(() -> read(text.replace(';', '\n')))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("settings.json:" + line + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void fileThatIsNotThereOrNoTextIsNamed() throws IOException {
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF});

    assertThatThrownBy(() -> SettingsFile.read(folder.resolve("gone"), schema()))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> SettingsFile.read(binary, schema()))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("is not UTF-8 text");
  }

  private SettingsFile read(String text) throws IOException, BadSettingsException {
    return SettingsFile.read(Files.writeString(folder.resolve("settings.json"), text), schema());
  }

  private URL schema() throws IOException {
    return Files.writeString(folder.resolve("schema.json"), SCHEMA).toUri().toURL();
  }
}
