package org.loomgrade.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionFinderTest {
  private static final String PRIMES = "/src/main/java/exercises/PrimeChecker.java";
  private static final String LEAKS = "/src/main/java/exercises/LeakDetector.java";

  @TempDir Path temporary;
  private Path in = Path.of("");

  @BeforeEach
  void makeIn() throws Exception {
    in = Files.createDirectories(temporary.toRealPath().resolve("in"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/exercises/PrimeChecker.java",
        "src/exercises/PrimeChecker.java",
        "PrimeChecker.java",
        "exercises/PrimeChecker.java"
      })
  void folderWithJavaWhereASubmissionHasItIsOne(String file) throws Exception {
    tree().with(file);

    assertThat(find(in)).extracting(Submission::id).containsExactly("in");
  }

  @Test
  void eachFolderOfAFolderIsOne() throws Exception {
    tree().with("alice" + PRIMES, "bob/PrimeChecker.java", "carol/exercises/PrimeChecker.java");

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice", "bob", "carol");
  }

  @Test
  void submissionInAWrapperFolderHasTheNameOfTheOuterFolder() throws Exception {
    tree().with("alice/project-main" + PRIMES, "bob/homework/v2" + PRIMES);

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice", "bob");
  }

  @Test
  void packageInfosInAWrapperDoNotMakeItACollection() throws Exception {
    tree()
        .with("alice/project" + PRIMES)
        .with("alice/project/src/main/java/exercises/package-info.java")
        .with("alice/project/src/main/java/exercises/helpers/package-info.java");

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice");
  }

  @Test
  void nestedCollectionsAreOpened() throws Exception {
    tree().with("a/alice" + PRIMES, "a/bob" + PRIMES, "b/carol" + PRIMES, "b/dave" + PRIMES);

    assertThat(find(in))
        .extracting(Submission::id)
        .containsExactly("alice", "bob", "carol", "dave");
  }

  @Test
  void folderWithoutJavaIsASubmissionAllTheSame() throws Exception {
    tree().with("alice" + PRIMES, "bob/", "carol/essay.pdf");

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice", "bob", "carol");
  }

  @Test
  void emptyFolderHoldsNoSubmission() throws Exception {
    assertThat(find(in)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", ".idea", "target", "__MACOSX", "node_modules"})
  void whatToolsMakeIsNoSubmission(String leftover) throws Exception {
    tree().with("alice" + PRIMES, leftover + PRIMES);

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice");
  }

  @Test
  void leftoversDoNotMakeAWrapperACollection() throws Exception {
    tree().with("alice/project" + PRIMES, "alice/project/target/copy/PrimeChecker.java");

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice");
  }

  @Test
  void submissionThatIsNamedTwiceIsFoundOnce() throws Exception {
    tree().with("alice" + PRIMES, "bob" + PRIMES);

    assertThat(find(in, in.resolve("alice"), in.resolve("../in")))
        .extracting(Submission::id)
        .containsExactly("alice", "bob");
  }

  @Test
  void folderThatIsALinkIsNoSubmission() throws Exception {
    tree().with("alice" + PRIMES);
    Files.createSymbolicLink(in.resolve("bob"), in.resolve("alice"));

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice");
  }

  @Test
  void linkToAFileDoesNotMakeACollectionASubmission() throws Exception {
    tree().with("alice" + PRIMES, "bob" + PRIMES);
    Files.createSymbolicLink(in.resolve("PrimeChecker.java"), in.resolve("alice" + PRIMES));

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice", "bob");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alice", "alice/project"})
  void folderThatMayNotBeReadIsASubmissionAllTheSame(String secret) throws Exception {
    tree().with("alice/project" + PRIMES, "bob" + PRIMES);
    boolean hidden = in.resolve(secret).toFile().setReadable(false);
    assumeThat(hidden && !Files.isReadable(in.resolve(secret))).as("root reads all").isTrue();

    assertThat(find(in)).extracting(Submission::id).containsExactly("alice", "bob");
  }

  @Test
  void sameNamesInTwoFoldersAreToldApartByThese() throws Exception {
    tree().with("a/alice" + PRIMES, "a/bob" + PRIMES, "b/alice" + PRIMES, "b/dave" + LEAKS);

    assertThat(find(in.resolve("a"), in.resolve("b")))
        .extracting(Submission::id)
        .containsExactly("a-alice", "b-alice", "bob", "dave");
  }

  @Test
  void submissionsAreInTheOrderOfTheirIds() throws Exception {
    tree().with("z" + PRIMES, "a" + PRIMES, "m" + PRIMES);

    assertThat(find(in)).extracting(Submission::id).containsExactly("a", "m", "z");
  }

  private Tree tree() {
    return new Tree(in);
  }

  private static List<Submission> find(Path... in) throws BadInputException, IOException {
    try (FoundSubmissions found = SubmissionFinder.find(List.of(in), null, _ -> false)) {
      return found.submissions();
    }
  }
}
