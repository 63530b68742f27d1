package org.loomgrade.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.intake.tree.InputFolder;

class SubmissionIdsTest {
  /** What file systems allow a name, less what a temporary file of that name needs more. */
  private static final int LONGEST_NAME_BYTES =
      255 - ".".length() - "0123456789012345678.tmp".length();

  @ParameterizedTest
  @CsvSource({
    "alice,           alice",
    "Jörg Müller,     Jörg_Müller",
    "山田 太郎,         山田_太郎",
    "alice (late)!,   alice_late_",
    "a&b;c$(d),       a_b_c_d_",
    ".alice,          _.alice",
    "..alice,         _..alice",
    "NUL,             _NUL",
    "con.txt,         _con.txt",
    "com1,            _com1",
    "console,         console"
  })
  void idIsTheNameMadeSafe(String name, String id) {
    assertThat(ids(name)).containsExactly(id);
  }

  @Test
  void controlAndDirectionCharactersAreReplaced() {
    assertThat(ids("a\u001b[2Jb\u202ec")).containsExactly("a_2Jb_c");
  }

  @Test
  void namesThatDifferInCaseOnlyGetDifferentIds() {
    assertThat(ids("in/alice", "in/Alice", "in/ALICE"))
        .doesNotHaveDuplicates()
        .extracting(id -> id.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    assertThat(ids("in/M\u00fcller", "in/Mu\u0308ller"))
        .allMatch(id -> id.startsWith("M\u00fcller-"))
        .doesNotHaveDuplicates();
  }

  @Test
  void idThatLooksLikeAnothersSecondIsKeptApart() {
    assertThat(ids("a/x/bob", "b/x/bob", "c/x-bob-2")).doesNotHaveDuplicates().hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ä", "山", "😀", "𠀀"})
  void longNamesMakeIdsThatAreFilesNames(String letter) {
    String name = letter.repeat(255 / letter.getBytes(UTF_8).length);

    List<String> ids = ids(name + "/" + name, name + "x/" + name, "y/" + name);

    assertThat(ids)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> {
          assertThat((id + ".json").getBytes(UTF_8)).hasSizeLessThan(LONGEST_NAME_BYTES);
          assertThat(UTF_8.newEncoder().canEncode(id)).isTrue();
        });
  }

  @Test
  void sameNamesAreToldApartByWhatTheyLieIn() {
    assertThat(ids("a/alice", "b/alice", "b/bob")).containsExactly("a-alice", "b-alice", "bob");
  }

  @Test
  void idDoesNotDependOnOrderOrNumberOfOthers() {
    List<String> two = ids("in/a!", "in/a?");

    assertThat(ids("in/a$", "in/a?", "in/0", "in/a!")).containsAll(two);
  }

  private static List<String> ids(String... paths) {
    return SubmissionIds.assign(Stream.of(paths).map(SubmissionIdsTest::found).toList()).stream()
        .map(Submission::id)
        .toList();
  }

  private static Found found(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Found(name, path, path, null, InputFolder::new);
  }
}
