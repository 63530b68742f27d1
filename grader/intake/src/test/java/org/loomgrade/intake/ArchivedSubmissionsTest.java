package org.loomgrade.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.loomgrade.intake.Submitted.bytes;
import static org.loomgrade.intake.Submitted.files;
import static org.loomgrade.intake.Submitted.find;
import static org.loomgrade.intake.Submitted.ids;
import static org.loomgrade.intake.Submitted.paths;
import static org.loomgrade.intake.Submitted.rejection;
import static org.loomgrade.intake.Submitted.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.intake.archive.Packed;
import org.loomgrade.intake.archive.RawZip;
import org.loomgrade.intake.tree.PassedOver;

/** Submissions in archives and downloads, found and read. */
class ArchivedSubmissionsTest {
  private static final String MAIN = "src/main/java/exercises/";

  @TempDir Path temporary;
  private Path in = Path.of("");

  @BeforeEach
  void makeIn() throws IOException {
    in = Files.createDirectories(temporary.toRealPath().resolve("in"));
  }

  @Test
  void archiveInAFolderIsASubmission() throws Exception {
    write("alice.zip", zip(MAIN + "A.java"));
    write("bob.tar.gz", Packed.compressed("gz", Packed.tar(files("hw/B.java"))));
    write("carol/C.java", bytes("class C {}"));
    write("dave.rar", bytes("Rar!\u001a\u0007\u0000"));
    write("list.csv", bytes("a,b"));

    try (FoundSubmissions found = find(in)) {
      assertThat(ids(found)).containsExactly("alice", "bob", "carol", "dave");
      assertThat(paths(found, "alice")).containsExactly(MAIN + "A.java");
      assertThat(paths(found, "bob")).containsExactly("hw/B.java");
      assertThat(rejection(found, "dave")).hasMessageContaining("RAR");
      assertThat(found.passedOver())
          .containsExactly(new PassedOver(in + "/list.csv", "in no submission's folder"));
    }
  }

  @Test
  void unsafeArchiveIsRejectedAndItsNeighboursAreNot() throws Exception {
    Path moodle =
        write(
            "moodle.zip",
            new RawZip()
                .file("Al_1_assignsubmission_file/A.java", "class A {}")
                .file("Bo_2_assignsubmission_file/hw.zip", evil())
                .file("Cy_3_assignsubmission_file/../Al_1_assignsubmission_file/A.java", "evil")
                .file("Di_4_assignsubmission_file/D.java", "class D {}")
                .file("../evil.java", "evil")
                .bytes());
    List<Path> before = tree();

    try (FoundSubmissions found = find(moodle)) {
      assertThat(paths(found, "Al_1_assignsubmission_file")).containsExactly("A.java");
      assertThat(rejection(found, "Bo_2_assignsubmission_file"))
          .hasMessageContaining("In hw.zip, the entry ../evil.java leads out");
      assertThat(rejection(found, "Cy_3_assignsubmission_file"))
          .hasMessageContaining("Al_1_assignsubmission_file/A.java leads out");
      assertThat(paths(found, "Di_4_assignsubmission_file")).containsExactly("D.java");
      assertThat(found.passedOver()).extracting(PassedOver::path).containsExactly(moodle + "/..");
    }
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void damageInADownloadCostsTheSubmissionThatHasIt() throws Exception {
    byte[] zip =
        new RawZip()
            .file("Al_1_assignsubmission_file/A.java", "class Damaged {}")
            .file("Bo_2_assignsubmission_file/A.java", "class B {}")
            .bytes();
    zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("Damaged")] = 'x';

    try (FoundSubmissions found = find(write("moodle.zip", zip))) {
      assertThat(rejection(found, "Al_1_assignsubmission_file"))
          .hasMessageContaining("A.java is damaged in moodle.zip");
      assertThat(paths(found, "Bo_2_assignsubmission_file")).containsExactly("A.java");
    }
  }

  @Test
  void downloadThatIsDamagedIsTheInstructorsToMend() throws Exception {
    byte[] zip = zip("Al_1_assignsubmission_file/A.java");
    Path moodle = write("moodle.zip", Arrays.copyOf(zip, zip.length / 2));

    assertThatThrownBy(() -> find(moodle).close())
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith(moodle + " is damaged (")
        .hasMessageEndingWith("; download it again.");
  }

  @Test
  void damagedArchiveAmongSeveralIsASubmission() throws Exception {
    byte[] zip = zip("A.java");
    Path alice = write("alice.zip", zip);
    Path bob = write("bob.zip", Arrays.copyOf(zip, zip.length / 2));

    try (FoundSubmissions found = find(alice, bob)) {
      assertThat(ids(found)).containsExactly("alice", "bob");
      assertThat(rejection(found, "bob")).hasMessageContaining("bob.zip is damaged");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "class/", "all/class/"})
  void archiveOfAClassIsOpened(String wrapper) throws Exception {
    Path all =
        write(
            "class.zip",
            zip(wrapper + "alice/A.java", wrapper + "bob/src/A.java", wrapper + "carol/B.java"));

    try (FoundSubmissions found = find(all)) {
      assertThat(ids(found)).containsExactly("alice", "bob", "carol");
      assertThat(found.submissions().getFirst().origin()).isEqualTo(all + "/" + wrapper + "alice");
    }
  }

  @Test
  void archiveOfArchivesIsOpened() throws Exception {
    Path all =
        write(
            "class.zip", Packed.zip(Map.of("alice.zip", zip("A.java"), "bob.zip", zip("A.java"))));

    try (FoundSubmissions found = find(all)) {
      assertThat(ids(found)).containsExactly("alice", "bob");
    }
  }

  @Test
  void archiveWithAProjectForEachExerciseIsOneSubmission() throws Exception {
    try (FoundSubmissions found = find(write("alice.zip", zip("primes/A.java", "leaks/B.java")))) {
      assertThat(ids(found)).containsExactly("alice");
      assertThat(paths(found, "alice")).containsExactly("leaks/B.java", "primes/A.java");
    }
  }

  @Test
  void archiveOfTwoVersionsAmongManyIsOneSubmission() throws Exception {
    Path alice = write("alice.zip", zip("A.java"));
    Path bob = write("bob.zip", zip("v1/A.java", "v2/A.java"));
    Path carol = write("carol.zip", zip("hw/A.java"));

    try (FoundSubmissions found = find(alice, bob, carol)) {
      assertThat(ids(found)).containsExactly("alice", "bob", "carol");
    }
  }

  @Test
  void studentsWhoShareNoFileAreNotMixed() throws Exception {
    write("alice/A.java", bytes("class A {}"));
    write("bob/B.java", bytes("class B {}"));

    try (FoundSubmissions found = find(in)) {
      assertThat(ids(found)).containsExactly("alice", "bob");
    }
  }

  @Test
  void sectionsAreOpenedWhereMostLookLikeSuch() throws Exception {
    for (String path : List.of("s1/alice/A", "s1/bob/B", "s2/carol/A", "s2/dave/A", "s3/eve/A")) {
      write(path + ".java", bytes("class X {}"));
    }
    write("s4/fay/A.java", bytes("class X {}"));
    write("s4/gus/A.java", bytes("class X {}"));
    write("s5/hal/A.java", bytes("class X {}"));
    write("s5/ida/A.java", bytes("class X {}"));

    try (FoundSubmissions found = find(in)) {
      assertThat(ids(found))
          .containsExactly("alice", "bob", "carol", "dave", "eve", "fay", "gus", "hal", "ida");
    }
  }

  @Test
  void versionsInOneFolderAreOneSubmissionAndRemarkedOn() throws Exception {
    write("alice/v1/A.java", bytes("class A {}"));
    write("alice/v2/A.java", bytes("class A { int i; }"));
    write("bob/A.java", bytes("class A {}"));

    try (FoundSubmissions found = find(in)) {
      assertThat(ids(found)).containsExactly("alice", "bob");
      assertThat(found.remarks()).singleElement().asString().contains("alice", "--from sections");
    }
    try (FoundSubmissions found = SubmissionFinder.find(List.of(in), "sections", _ -> false)) {
      assertThat(ids(found)).containsExactly("bob", "v1", "v2");
    }
  }

  @Test
  void strayFileBesideArchivesIsInNoneOfThem() throws Exception {
    write("alice.zip", zip("A.java"));
    write("bob.zip", zip("A.java"));
    write("A.java", bytes("class Sample {}"));

    try (FoundSubmissions found = find(in)) {
      assertThat(ids(found)).containsExactly("alice", "bob");
      assertThat(found.passedOver()).extracting(PassedOver::path).containsExactly(in + "/A.java");
    }
  }

  @Test
  void folderOfResultsIsNoInput() throws Exception {
    write("alice/A.java", bytes("class A {}"));
    write("out/results/alice.json", bytes("{}"));
    Path out = in.resolve("out");

    try (FoundSubmissions found = SubmissionFinder.find(List.of(in), null, out::equals)) {
      assertThat(ids(found)).containsExactly("alice");
    }
  }

  @Test
  void idStaysWhenOthersAreAdded() throws Exception {
    write("alice.zip", zip("A.java"));
    List<String> alone;
    try (FoundSubmissions found = find(in)) {
      alone = ids(found);
    }
    write("alicia.zip", zip("A.java"));
    write("al/A.java", bytes("class A {}"));

    try (FoundSubmissions found = find(in)) {
      assertThat(ids(found)).containsAll(alone).hasSize(3);
    }
  }

  @Test
  void shapeThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> SubmissionFinder.find(List.of(in), "moodle", _ -> false).close())
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("has not the shape moodle");
  }

  private List<Path> tree() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.sorted().toList();
    }
  }

  private Path write(String path, byte[] bytes) throws IOException {
    new Tree(in).with(path, bytes);
    return in.resolve(path);
  }

  private static byte[] evil() {
    return new RawZip().file("A.java", "class A {}").file("../evil.java", "class Evil {}").bytes();
  }
}
