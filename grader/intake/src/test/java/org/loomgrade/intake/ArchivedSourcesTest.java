package org.loomgrade.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loomgrade.intake.Submitted.bytes;
import static org.loomgrade.intake.Submitted.files;
import static org.loomgrade.intake.Submitted.find;
import static org.loomgrade.intake.Submitted.ids;
import static org.loomgrade.intake.Submitted.paths;
import static org.loomgrade.intake.Submitted.rejection;
import static org.loomgrade.intake.Submitted.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.intake.archive.Packed;
import org.loomgrade.intake.tree.PassedOver;

/** Sources in archives, and in archives in these. */
class ArchivedSourcesTest {
  private static final String MAIN = "src/main/java/exercises/";

  @TempDir Path temporary;
  private Path in = Path.of("");

  @BeforeEach
  void makeIn() throws IOException {
    in = Files.createDirectories(temporary.toRealPath().resolve("in"));
  }

  @Test
  void archivesInArchivesAreOpenedUpToALimit() throws Exception {
    byte[] three = Packed.zip(Map.of("b.zip", Packed.zip(Map.of("c.zip", zip("A.java")))));

    assertThat(paths(single(three))).containsExactly("A.java");
    assertThat(rejection(single(Packed.zip(Map.of("a.zip", three)))))
        .hasMessageContaining("at most 3 are opened")
        .extracting("reason")
        .isEqualTo(RejectedException.Reason.LIMIT);
  }

  @Test
  void archiveIsKnownByItsBytesWhateverItsName() throws Exception {
    assertThat(paths(single(Packed.zip(Map.of("homework", zip("A.java"))))))
        .containsExactly("A.java");
    assertThat(paths(single(Packed.zip(Map.of("A.java", zip("B.java"))))))
        .containsExactly("B.java");
    assertThat(paths(single(Packed.zip(Map.of("hw.zip", Packed.tar(files("A.java")))))))
        .containsExactly("A.java");
    assertThat(rejection(single(Packed.zip(Map.of("hw.zip", bytes("%PDF"), "A.java", bytes(""))))))
        .hasMessageContaining("hw.zip is named like an archive and is none");
  }

  @Test
  void jarsCountOnlyWhereNothingElseDoes() throws Exception {
    assertThat(paths(single(Packed.zip(Map.of("hw.jar", zip("A.java"))))))
        .containsExactly("A.java");
    assertThat(
            paths(
                single(
                    Packed.zip(
                        Map.of(
                            "hw.jar",
                            zip("A.java"),
                            "junit.jar",
                            bytes("x"),
                            "B.java",
                            bytes("class B {}"))))))
        .containsExactly("B.java");
  }

  @Test
  void looseFileCountsBeforeAPackedOneOfItsClass() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("A.java", bytes("package exercises; class A { int newer; }"));
    files.put(
        "old.zip",
        Packed.zip(
            Map.of(
                "A.java", bytes("package exercises; class A {}"),
                "B.java", bytes("package exercises; class B {}"),
                "other/A.java", bytes("package other; class A {}"))));

    Reading reading = SourceReader.examine(single(Packed.zip(files)));

    assertThat(reading.sources().files())
        .extracting(SourceFile::path)
        .containsExactly("A.java", "old.zip/B.java", "old.zip/other/A.java");
    assertThat(reading.passedOver())
        .containsExactly(new PassedOver("old.zip/A.java", "A.java counts, which is not packed"));
  }

  @Test
  void sameFileTwiceCountsOnceAndTwoVersionsAreLeftToTheCompiler() throws Exception {
    assertThat(paths(single(zip("a/A.java", "b/A.java")))).containsExactly("a/A.java");
    assertThat(
            paths(
                single(
                    Packed.zip(
                        Map.of(
                            "a/A.java", bytes("class A {}"), "b/A.java", bytes("class A { }"))))))
        .containsExactly("a/A.java", "b/A.java");
  }

  @Test
  void mainSourcesCountAloneInTheirProjectOnly() throws Exception {
    assertThat(
            paths(
                single(
                    zip("p/" + MAIN + "A.java", "p/Old.java", "p/src/test/java/T.java", "B.java"))))
        .containsExactly("B.java", "p/" + MAIN + "A.java");
  }

  @Test
  void whatWasHandedInInsteadOfSourcesIsNamed() throws Exception {
    assertThat(rejection(single(zip("PrimeChecker.class", "essay.pdf"))))
        .hasMessageStartingWith("No .java file was found; expected src/main/java/")
        .hasMessageEndingWith("Found: PrimeChecker.class, essay.pdf.");
  }

  @Test
  void oneJavaFileIsASubmission() throws Exception {
    Path file = write("PrimeChecker.java", bytes("class A {}"));
    write("Other.java", bytes("class B {}"));

    assertThat(paths(SubmissionFinder.single(file))).containsExactly("PrimeChecker.java");
    try (FoundSubmissions found = find(file)) {
      assertThat(ids(found)).containsExactly("PrimeChecker");
      assertThat(paths(found, "PrimeChecker")).containsExactly("PrimeChecker.java");
    }
  }

  @Test
  void digestDoesNotDependOnHowFilesArePacked() throws Exception {
    write("alice/A.java", bytes("class X {}\n"));
    String folder = SourceReader.read(SubmissionFinder.single(in.resolve("alice"))).digest();

    assertThat(SourceReader.read(single(zip("A.java"))).digest()).isEqualTo(folder);
  }

  private Submission single(byte[] archive) throws BadInputException, IOException {
    return SubmissionFinder.single(write("single.zip", archive));
  }

  private Path write(String path, byte[] bytes) throws IOException {
    new Tree(in).with(path, bytes);
    return in.resolve(path);
  }
}
