package org.loomgrade.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private static final String TEXT = "class Größe {\r\n\tint x; // 质数\n}\n";
  private static final String MAIN = "src/main/java/exercises/PrimeChecker.java";

  @TempDir Path folder;

  @Test
  void utf8IsRead() throws Exception {
    assertThat(textOf(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void byteOrderMarkIsTakenAway() throws Exception {
    assertThat(textOf(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void byteOrderMarkTellsOfUtf16() throws Exception {
    assertThat(textOf(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(textOf(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void emptyFileIsText() throws Exception {
    assertThat(textOf(new byte[0])).isEmpty();
  }

  @Test
  void controlZAtTheEndIsAllowed() throws Exception {
    assertThat(textOf("class X {}\n\u001a".getBytes(UTF_8))).isEqualTo("class X {}\n\u001a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void byteThatIsNotUtf8IsNamedWithItsLine(String charset) {
    byte[] bytes = "class A {\n  // eins\n  // Größe\n}\n".getBytes(Charset.forName(charset));

    assertThat(rejection(bytes))
        .hasMessage(
            "PrimeChecker.java, line 3: there is a byte that is not UTF-8 text. Save the file as UTF-8.");
  }

  @Test
  void halfACharacterOfUtf16IsNamedWithItsLine() {
    byte[] bytes = "\uFEFFclass A {\n // \uD83D\n}".getBytes(UTF_16LE);
    bytes[bytes.length - 7] = (byte) 0xD8;

    assertThat(rejection(bytes)).hasMessageStartingWith("PrimeChecker.java, line 2: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001b", "\u007f", "\u001a"})
  void controlCharacterIsNamedWithItsLine(String control) {
    assertThat(rejection(("class A {\n\n  // " + control + "\n}\n").getBytes(UTF_8)))
        .hasMessage(
            "PrimeChecker.java, line 3: there is a control character; this is no Java source.");
  }

  @Test
  void fileThatIsTooLargeIsRefused() {
    assertThat(rejection(new byte[(1 << 20) + 1]))
        .hasMessage("PrimeChecker.java is larger than 1048576 bytes.");
  }

  @Test
  void filesThatAreTooLargeTogetherAreRefused() {
    byte[] bytes = " ".repeat(1 << 20).getBytes(UTF_8);
    for (int i = 0; i < 9; i++) {
      tree().with("A" + i + ".java", bytes);
    }

    assertThatThrownBy(this::read)
        .isInstanceOf(RejectedException.class)
        .hasMessage("The .java files are larger than 8388608 bytes together.");
  }

  @Test
  void tooManyFilesAreRefused() {
    for (int i = 0; i < 501; i++) {
      tree().with("A" + i + ".java");
    }

    assertThatThrownBy(this::read)
        .isInstanceOf(RejectedException.class)
        .hasMessage("There are 501 .java files; at most 500 are read.");
  }

  @Test
  void submissionWithoutJavaIsRefusedAndSaysWhatIsExpected() {
    tree().with("PrimeChecker.class", "notes.txt", "src/main/java/");

    RejectedException rejection = catchThrowableOfType(RejectedException.class, this::read);

    assertThat(rejection.reason()).isEqualTo(RejectedException.Reason.EMPTY);
    assertThat(rejection).hasMessageContaining("src/main/java/exercises/PrimeChecker.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PrimeChecker.java", "helpers"})
  void whatMayNotBeReadIsRefused(String secret) throws Exception {
    tree().with("PrimeChecker.java", "helpers/Helper.java");
    Path path = folder.resolve(secret);
    boolean hidden = path.toFile().setReadable(false);
    assumeThat(hidden && !Files.isReadable(path)).as("root reads all").isTrue();

    assertThatThrownBy(this::read)
        .isInstanceOf(RejectedException.class)
        .hasMessage(secret + " may not be read.");
  }

  @Test
  void onlyMainSourcesCountWhereThereAreAny() throws Exception {
    tree().with(MAIN, "src/test/java/PrimeCheckerTest.java", "old/PrimeChecker.java", "X.java");

    assertThat(read().files()).extracting(SourceFile::path).containsExactly(MAIN);
  }

  @Test
  void allButTestsCountWhereThereAreNoMainSources() throws Exception {
    tree().with("src/main/java/", "src/test/java/ATest.java", "lib/B.java", "A.java");

    assertThat(read().files()).extracting(SourceFile::path).containsExactly("A.java", "lib/B.java");
  }

  @Test
  void whatToolsMakeDoesNotCount() throws Exception {
    tree()
        .with("A.java", "._A.java", "module-info.java", "A.java.bak")
        .with("target/B.java", "__MACOSX/A.java", ".git/C.java", "node_modules/D.java");

    assertThat(read().files()).extracting(SourceFile::path).containsExactly("A.java");
  }

  @Test
  void linksAreNotFollowed(@TempDir Path other) throws Exception {
    new Tree(other).with("Secret.java", "exercises/Copied.java");
    tree().with("A.java");
    Files.createSymbolicLink(folder.resolve("B.java"), other.resolve("Secret.java"));
    Files.createSymbolicLink(folder.resolve("lib"), other);

    assertThat(read().files()).extracting(SourceFile::path).containsExactly("A.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"src", "src/main", "src/main/java"})
  void linkOnTheWayToTheMainSourcesIsNotFollowed(String link, @TempDir Path other)
      throws Exception {
    new Tree(other).with("bob/" + MAIN);
    tree().with("A.java");
    Path at = folder.resolve(link);
    Files.createDirectories(at.resolveSibling("."));
    Files.createSymbolicLink(at, other.resolve("bob").resolve(link));

    assertThat(read().files()).extracting(SourceFile::path).containsExactly("A.java");
  }

  @Test
  void digestIsTheSameForTheSameNamesAndBytes(@TempDir Path other) throws Exception {
    tree().with("A.java", "b/B.java");
    new Tree(other).with("b/B.java", "A.java", "notes.txt");

    assertThat(read().digest())
        .isEqualTo(SourceReader.read(new Submission("other", other)).digest())
        .matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void digestDependsOnNames() throws Exception {
    tree().with("A.java");
    String digest = read().digest();

    Files.move(folder.resolve("A.java"), folder.resolve("B.java"));

    assertThat(read().digest()).isNotEqualTo(digest);
  }

  @Test
  void digestDependsOnBytes() throws Exception {
    tree().with("A.java", TEXT.getBytes(UTF_8));
    String digest = read().digest();

    tree().with("A.java", TEXT.replace("\r\n", "\n").getBytes(UTF_8));

    assertThat(read().digest()).isNotEqualTo(digest);
  }

  @Test
  void digestDependsOnWhereAFileEnds() throws Exception {
    tree().with("A.java", bytes("ab")).with("B.java", bytes("c"));
    String digest = read().digest();

    tree().with("A.java", bytes("a")).with("B.java", bytes("bc"));

    assertThat(read().digest()).isNotEqualTo(digest);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private String textOf(byte[] bytes) throws Exception {
    tree().with("PrimeChecker.java", bytes);
    return read().files().getFirst().text();
  }

  private RejectedException rejection(byte[] bytes) {
    tree().with("PrimeChecker.java", bytes);
    return catchThrowableOfType(RejectedException.class, this::read);
  }

  private Tree tree() {
    return new Tree(folder);
  }

  private Sources read() throws RejectedException, IOException {
    return SourceReader.read(new Submission("alice", folder));
  }
}
