package org.loomgrade.exports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.exports.grade.ExportException;

final class CsvTemplateTest {
  private static final List<String> COLUMNS = List.of("ID", "Grade");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID,Grade\n1,2\n",
        "ID,Grade\r\n\"1\",\"2\"\r\n",
        "\uFEFFID,Grade\n1,2",
        "ID;Grade\r\n007;\"a;b\"\r\n",
        "ID\tGrade\n1\t2\n",
        "ID,Grade,Note\n1,2,\"two\nlines, and \"\"quotes\"\"\"\n\n  x , y,z\n",
        "\"ID\",\"Grade\"\nÜ😀,質\n=1,+2\n"
      })
  void whatIsNotChangedKeepsItsBytes(String text) throws ExportException {
    assertThat(CsvTemplate.parse(text, COLUMNS).text()).isEqualTo(text);
  }

  @Test
  void onlyTheRowOfACellIsWrittenAnew() throws ExportException {
    CsvTemplate template =
        CsvTemplate.parse("\uFEFFID;Grade;N\r\n\"007\";;\"Ü;😀\"\r\n\"8\";\"\";x", COLUMNS);

    template.set(1, 1, "9.5");

    assertThat(template.text()).isEqualTo("\uFEFFID;Grade;N\r\n007;9.5;\"Ü;😀\"\r\n\"8\";\"\";x");
  }

  @Test
  void lastRowKeepsToHaveNoLineEnd() throws ExportException {
    CsvTemplate template = CsvTemplate.parse("ID,Grade\n1", COLUMNS);

    template.set(1, 1, "a,b");

    assertThat(template.text()).isEqualTo("ID,Grade\n1,\"a,b\"");
  }

  @Test
  void cellThatStaysTheSameChangesNothing() throws ExportException {
    CsvTemplate template = CsvTemplate.parse("ID,Grade\n\"1\",\"2\"\n", COLUMNS);

    template.set(1, 1, "2");

    assertThat(template.text()).isEqualTo("ID,Grade\n\"1\",\"2\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "ID\n", "id,grade\n", "{ \"ID\": 1 }"})
  void otherFileIsRefused(String text) {
    assertThatThrownBy(() -> CsvTemplate.parse(text, COLUMNS))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("ID, Grade");
  }

  @Test
  void quoteThatIsNotClosedIsRefused() {
    assertThatThrownBy(() -> CsvTemplate.parse("ID,Grade\n\"1,2\n", COLUMNS))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("is no CSV");
  }
}
