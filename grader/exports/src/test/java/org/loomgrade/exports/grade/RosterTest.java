package org.loomgrade.exports.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.model.Student;

final class RosterTest {
  private static final Student ADA =
      new Student("Ada", null, Map.of("moodle-participant", "00123"));

  @TempDir private Path folder;

  @Test
  void idsAreGivenToWhoIsKnown() throws Exception {
    Roster roster =
        roster("\uFEFFmoodle-participant,lti-user,email\r\n00123,\"u,1\",ada@x.org\r\n");

    Student student = roster.complete(ADA, "s1", true).getFirst();

    assertThat(student.ids()).containsEntry("lti-user", "u,1");
    assertThat(student.email()).isEqualTo("ada@x.org");
    assertThat(student.name()).isEqualTo("Ada");
  }

  @Test
  void nobodyIsKnownByAnotherId() throws Exception {
    Roster roster = roster("moodle-participant,lti-user\n123,u1\n");

    assertThat(roster.complete(ADA, "123", true)).containsExactly(ADA);
  }

  @Test
  void submissionNamesItsOnlyStudentAndNoMemberOfAGroup() throws Exception {
    Roster roster = roster("submission,lti-user\ns1,u1\n");

    assertThat(roster.complete(ADA, "s1", true).getFirst().ids()).containsEntry("lti-user", "u1");
    assertThat(roster.complete(ADA, "s1", false)).containsExactly(ADA);
  }

  @Test
  void severalRowsOfAGroupNameItsMembers() throws Exception {
    Roster roster = roster("group,name,email\nTeam 1,Ada,ada@x.org\nTeam 1,Bob,bob@x.org\n");
    Student team = new Student(null, null, Map.of("group", "Team 1", "moodle-group", "7"));

    assertThat(roster.complete(team, "s1", true))
        .containsExactly(
            new Student("Ada", "ada@x.org", Map.of("moodle-group", "7")),
            new Student("Bob", "bob@x.org", Map.of("moodle-group", "7")));
  }

  @Test
  void emptyCellGivesNothing() throws Exception {
    Roster roster = roster("name,lti-user,email\nAda,,\n");

    assertThat(roster.complete(ADA, "s1", true)).containsExactly(ADA);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void cellsMayBeDividedAsSpreadsheetsDo(String delimiter) throws Exception {
    Roster roster = roster("name,lti-user\nAda,u1\n".replace(",", delimiter));

    assertThat(roster.complete(ADA, "s1", true).getFirst().ids()).containsEntry("lti-user", "u1");
  }

  @Test
  void rowsOfNobodyAreToldOf() throws Exception {
    Roster roster = roster("name,lti-user\nAda,u1\nBob,u2\nCy,u3\n");
    Notes some = new Notes();
    Notes none = new Notes();
    Notes all = new Notes();

    roster.tellOfOthers(Set.of("Ada"), some);
    roster.tellOfOthers(Set.of(), none);
    roster.tellOfOthers(Set.of("Ada", "Bob", "Cy"), all);

    assertThat(some.all()).containsExactly("--users names 3, of whom 2 have no submission here.");
    assertThat(none.all())
        .containsExactly(
            "No row of --users is of a submission here: nobody's name is in its first column.");
    assertThat(all.all()).isEmpty();
  }

  @Test
  void fileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> Roster.read(folder.resolve("users.csv")))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("there is no file")
        .hasMessageContaining("users.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          submission                   | expected a header
          a,b;x,1;x,2                  | record 3: a x stands in it twice
          a,b;x,1,2                    | record 2 has 3 cells, the header has 2
          a,a;x,1                      | twice
          """)
  void mistakeIsNamed(String text, String reason) {
    assertThatThrownBy(() -> roster(text.replace(';', '\n') + "\n"))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("users.csv")
        .hasMessageContaining(reason);
  }

  @Test
  void fileThatIsNotUtf8IsNamed() throws IOException {
    Path file =
        Files.write(folder.resolve("users.csv"), new byte[] {'a', ',', 'b', '\n', (byte) 0xFC});

    assertThatThrownBy(() -> Roster.read(file))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("UTF-8");
  }

  private Roster roster(String text) throws IOException, ExportException {
    return Roster.read(Files.writeString(folder.resolve("users.csv"), text));
  }
}
