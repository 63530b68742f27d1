package org.loomgrade.intake.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.intake.tree.PassedOver;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/** Downloads by the names in them. */
class ShapesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "_"})
  void moodleFoldersTellNameAndParticipant(String ending) {
    Shapes.Match match =
        recognize(
            "Zoë Müller_0123_assignsubmission_file" + ending + "/hw/A.java",
            "Anna-Lena Bo_77_assignsubmission_file" + ending + "/A.java",
            "grades.csv");

    assertThat(match.shape()).isEqualTo("moodle");
    assertThat(match.recognized().submissions())
        .extracting(Handed::name, ShapesTest::student)
        .containsExactly(
            tuple(
                "Anna-Lena Bo_77_assignsubmission_file" + ending,
                new Student("Anna-Lena Bo", null, Map.of("moodle-participant", "77"))),
            tuple(
                "Zoë Müller_0123_assignsubmission_file" + ending,
                new Student("Zoë Müller", null, Map.of("moodle-participant", "0123"))));
    assertThat(match.recognized().passedOver())
        .extracting(PassedOver::path)
        .containsExactly("grades.csv");
  }

  @Test
  void namesThatMacOsTookApartArePutTogether() {
    assertThat(recognize("Zoe\u0308_12_assignsubmission_file/A.java").recognized().submissions())
        .extracting(each -> student(each).name())
        .containsExactly("Zo\u00eb");
  }

  @Test
  void moodleFilesOfOneParticipantAreOneSubmission() {
    List<Handed> handed =
        recognize(
                "Zoë_12_assignsubmission_file_A.java",
                "Zoë_12_assignsubmission_file_my_B.java",
                "Zoë_12_assignsubmission_onlinetext_onlinetext.html",
                "Zoë_13_assignsubmission_file_A.java")
            .recognized()
            .submissions();

    assertThat(handed)
        .extracting(Handed::name)
        .containsExactly("Zoë_12_assignsubmission_file", "Zoë_13_assignsubmission_file");
    assertThat(paths(handed.getFirst())).containsExactly("A.java", "my_B.java", "onlinetext.html");
    assertThat(paths(handed.getLast())).containsExactly("A.java");
  }

  @Test
  void moodleTextBesideFilesIsOneSubmission() {
    List<Handed> handed =
        recognize(
                "Zoë_12_assignsubmission_onlinetext/onlinetext.html",
                "Zoë_12_assignsubmission_file/A.java")
            .recognized()
            .submissions();

    assertThat(handed).extracting(Handed::name).containsExactly("Zoë_12_assignsubmission_file");
    assertThat(paths(handed.getFirst())).containsExactly("A.java", "onlinetext/onlinetext.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Participant_", "Participant ", "Teilnehmer_"})
  void moodleBlindParticipantsHaveNoName(String name) {
    assertThat(
            recognize(
                    name + "12_assignsubmission_file/A.java",
                    name + "13_assignsubmission_file/A.java")
                .recognized()
                .submissions())
        .extracting(ShapesTest::student)
        .containsExactly(
            new Student(null, null, Map.of("moodle-participant", "12")),
            new Student(null, null, Map.of("moodle-participant", "13")));
  }

  @Test
  void moodleMembersOfTeamsHaveTheirGroup() {
    assertThat(
            recognize(
                    "Team 1-Jean-Luc P_12_assignsubmission_file/A.java",
                    "Lab-2-Bo_13_assignsubmission_file/A.java",
                    "Default group-Al_14_assignsubmission_file/A.java")
                .recognized()
                .submissions())
        .extracting(each -> identity(each).group(), each -> student(each).name())
        .containsExactly(
            tuple("Default group", "Al"), tuple("Lab-2", "Bo"), tuple("Team 1", "Jean-Luc P"));
  }

  @Test
  void moodleTeamsAreNamedOrTellOfADefaultGroup() {
    String[] paths = {
      "Alpha_5_assignsubmission_file/A.java", "Beta_6_assignsubmission_file/A.java"
    };

    assertThat(recognize("moodle-teams", paths[0], paths[1]).recognized().submissions())
        .extracting(each -> identity(each).group(), ShapesTest::student)
        .containsExactly(
            tuple("Alpha", new Student(null, null, Map.of("moodle-group", "5"))),
            tuple("Beta", new Student(null, null, Map.of("moodle-group", "6"))));
    assertThat(
            recognize(paths[0], "Default group_assignsubmission_file/A.java")
                .recognized()
                .submissions())
        .extracting(each -> identity(each).group())
        .containsExactly("Alpha", "Default group");
  }

  @ParameterizedTest
  @CsvSource({
    "smithalice_101_9001_A.java,       smithalice_101, smithalice, canvas-user,      101,   false",
    "smithalice_LATE_101_9001_A.java,  smithalice_101, smithalice, canvas-user,      101,   true",
    "müller_zoë_101_9001_A.java,       müller_zoë_101, müller_zoë, canvas-user,      101,   false",
    "anon_x7Fq2_9001_A.java,           anon_x7Fq2,     ,           canvas-anonymous, x7Fq2, false",
    "LATE_anon_x7Fq2_9001_A.java,      anon_x7Fq2,     ,           canvas-anonymous, x7Fq2, true",
    "anon_x7Fq2_LATE_9001_A.java,      anon_x7Fq2,     ,           canvas-anonymous, x7Fq2, true",
    "anon_123_9001_A.java,             anon_123,       ,           canvas-anonymous, 123,   false"
  })
  void canvasNamesTellUserAndLateness(
      String file, String name, @Nullable String student, String key, String id, boolean late) {
    Shapes.Match match = recognize(file);

    assertThat(match.shape()).isEqualTo("canvas");
    Handed handed = match.recognized().submissions().getFirst();
    assertThat(handed.name()).isEqualTo(name);
    assertThat(identity(handed).late()).isEqualTo(late);
    assertThat(student(handed))
        .isEqualTo(new Student(student, null, Map.of(key, id, "canvas-attachment", "9001")));
    assertThat(paths(handed)).containsExactly("A.java");
  }

  @Test
  void canvasFilesOfOneUserAreOneSubmissionAndTheNewestCount() throws Exception {
    Recognized recognized =
        recognize(
                "bo_102_9_A.java",
                "bo_102_10_A-1.java",
                "bo_102_11_A-10.java",
                "bo_102_8_B_1.java",
                "bo_102_12_C-3.java",
                "bo_103_13_A.java",
                "bo_104_text.html")
            .recognized();

    Handed bo = recognized.submissions().getFirst();
    assertThat(recognized.submissions())
        .extracting(Handed::name)
        .containsExactly("bo_102", "bo_103", "bo_104");
    assertThat(paths(bo)).containsExactly("A.java", "B_1.java", "C.java");
    assertThat(bo.folder().all().getFirst().content().open()).hasContent("bo_102_11_A-10.java");
    assertThat(student(bo).ids()).containsEntry("canvas-attachment", "12");
    assertThat(recognized.passedOver())
        .containsExactlyInAnyOrder(
            new PassedOver("bo_102_9_A.java", "older than bo_102_11_A-10.java"),
            new PassedOver("bo_102_10_A-1.java", "older than bo_102_11_A-10.java"));
  }

  @Test
  void canvasArchivesOfOtherNamesAreNoVersions() {
    assertThat(
            paths(
                recognize("bo_1_5_lab-1.zip", "bo_1_6_lab-2.zip")
                    .recognized()
                    .submissions()
                    .getFirst()))
        .containsExactly("lab-1.zip", "lab-2.zip");
    assertThat(
            paths(
                recognize("bo_1_5_lab.zip", "bo_1_6_lab-1.zip")
                    .recognized()
                    .submissions()
                    .getFirst()))
        .containsExactly("lab.zip");
  }

  @Test
  void gradescopeMetadataTellsSubmitters() {
    String yaml =
        """
        ---
        submission_1:
          :submitters:
          - :name: Zoë
            :sid: '0012'
            :email: zoe@example.org
          :created_at: 2024-03-01 09:15:00.123456789 Z
          :results: !ruby/hash:ActiveSupport::HashWithIndifferentAccess {a: &x 1, b: *x}
        submission_2:
          :submitters:
          - :name: Al
            :sid: 007
          - :name: Bo
            :sid:
          :created_at: 2024-03-01 09:15:00 +0100
        submission_9:
          :submitters: []
        """;
    Shapes.Match match =
        recognize(
            null,
            Map.of(
                "export/submission_metadata.yml", yaml,
                "export/submission_1/A.java", "",
                "export/submission_2/A.java", "",
                "export/submission_3/A.java", "",
                "export/other/A.java", ""));

    assertThat(match.shape()).isEqualTo("gradescope");
    assertThat(match.recognized().submissions())
        .extracting(each -> identity(each).students(), each -> identity(each).submittedAt())
        .containsExactly(
            tuple(
                List.of(
                    new Student(
                        "Zoë",
                        "zoe@example.org",
                        Map.of("sid", "0012", "gradescope-submission", "1"))),
                "2024-03-01T09:15:00.123456789Z"),
            tuple(
                List.of(
                    new Student("Al", null, Map.of("sid", "007", "gradescope-submission", "2")),
                    new Student("Bo", null, Map.of("gradescope-submission", "2"))),
                "2024-03-01T09:15+01:00"),
            tuple(List.of(), null));
    assertThat(match.recognized().passedOver())
        .extracting(PassedOver::path)
        .containsExactly("export/other");
    assertThat(match.recognized().remarks()).singleElement().asString().contains("submission_9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [", "- x", "", "a: &a [*a]"})
  void gradescopeMetadataThatSaysNothingCostsNoSubmission(String yaml) {
    Recognized recognized =
        recognize(null, Map.of("submission_metadata.yml", yaml, "submission_1/A.java", ""))
            .recognized();

    assertThat(recognized.submissions()).extracting(Handed::name).containsExactly("submission_1");
  }

  @Test
  void clonesTellTheUser() {
    Shapes.Match match =
        recognize(
            "primes-submissions/primes-bo-b/A.java",
            "primes-submissions/other/A.java",
            "primes-submissions/clone.log");

    assertThat(match.shape()).isEqualTo("github-classroom");
    assertThat(match.recognized().submissions())
        .extracting(Handed::name, ShapesTest::student)
        .containsExactly(
            tuple("other", new Student(null, null, Map.of("repository", "other"))),
            tuple("primes-bo-b", new Student(null, null, Map.of("github", "bo-b"))));
    assertThat(match.recognized().passedOver())
        .extracting(PassedOver::path)
        .containsExactly("primes-submissions/clone.log");
  }

  @Test
  void shapeThatIsNamedIsTheOnlyOne() {
    assertThat(Shapes.recognize(place(Map.of("alice/A.java", "")), "canvas")).isEmpty();
    assertThat(recognize("folder", "bo_1_5_A.java").isWhole()).isTrue();
  }

  private static Identity identity(Handed handed) {
    return Objects.requireNonNull(handed.identity());
  }

  private static Student student(Handed handed) {
    return identity(handed).students().getFirst();
  }

  private static List<String> paths(Handed handed) {
    return handed.folder().all().stream().map(InputFile::path).toList();
  }

  private static Shapes.Match recognize(String... paths) {
    boolean isNamed = Shapes.names().contains(paths[0]);
    Map<String, String> files = new TreeMap<>();
    for (String path : paths) {
      files.put(path, path);
    }
    if (isNamed) {
      files.remove(paths[0]);
    }
    return recognize(isNamed ? paths[0] : null, files);
  }

  private static Shapes.Match recognize(@Nullable String shape, Map<String, String> files) {
    return Shapes.recognize(place(files), shape).orElseThrow();
  }

  private static Place place(Map<String, String> files) {
    InputFolder folder = new InputFolder();
    files.forEach((path, text) ->
        folder.add(
            new InputFile(
                path, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    return new Place("in", folder, true);
  }
}
