package org.loomgrade.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.loomgrade.intake.archive.Packed.text;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.intake.tree.BadArchiveException;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.InputFolder;

/** Archives as students make them, and as attackers do. */
class ArchiveReaderTest {
  private static final Map<String, byte[]> FILES =
      Map.of("src/A.java", text("class A {}"), "notes.txt", text("x".repeat(2000)));

  static Stream<byte[]> formats() {
    byte[] tar = Packed.tar(FILES);
    return Stream.of(
        Packed.zip(FILES),
        tar,
        Packed.compressed("gz", tar),
        Packed.compressed("bzip2", tar),
        Packed.compressed("xz", tar),
        Packed.sevenZip(FILES));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void filesAreReadWhateverTheFormat(byte[] archive) throws Exception {
    InputFolder folder = read(archive);

    assertThat(folder.all()).extracting(InputFile::path).containsExactly("notes.txt", "src/A.java");
    assertThat(folder.all().getLast().content().open()).hasBinaryContent(text("class A {}"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void cutArchiveIsDamaged(byte[] archive) {
    // Half of it: formats end with padding that nobody misses.
    assertThat(refused(Packed.cut(archive, archive.length / 2))).contains("hw.zip is damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.java",
        "src/../../evil.java",
        "a/..",
        "/etc/evil.java",
        "//server/evil.java",
        "C:/evil.java",
        "c:evil.java",
        "..\\evil.java",
        "src\\evil.java",
        "evil\u0000.java",
        "evil\u001b[2J.java",
        "evil\n.java",
        "evil\u202Eavaj."
      })
  void unsafeNameIsRefusedByTheEntrysName(String name) {
    assertThat(refused(new RawZip().file("A.java", "class A {}").file(name, "class Evil {}")))
        .startsWith("In hw.zip, the entry ")
        .contains("evil".substring(0, name.contains("evil") ? 4 : 0))
        .endsWith("Pack your project's folder again, and hand in that.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.java", "/evil.java", "C:/evil.java"})
  void unsafeNameIsRefusedInTarAndSevenZip(String name) {
    Map<String, byte[]> files = Map.of(name, text("class Evil {}"));

    assertThat(refused(Packed.tar(new TarArchiveEntry(name, true)))).contains("evil.java");
    assertThat(refused(Packed.sevenZip(files))).contains("evil.java");
  }

  @Test
  void namesThatAreTooLongOrTooDeepAreRefused() {
    assertThat(refused(new RawZip().file("a".repeat(252) + ".java", ""))).contains("too long");
    assertThat(refused(new RawZip().file("a/".repeat(41) + "A.java", ""))).contains("too long");
    assertThat(refused(new RawZip().file("ab/".repeat(400) + "A.java", ""))).contains("too long");
  }

  @Test
  void nameThatIsSafeThoughOddIsTakenAsItIs() throws Exception {
    byte[] zip =
        new RawZip()
            .file("./a//./A.java", "class A {}")
            .file("Übung 1/B...java", "")
            .named(new byte[] {'M', (byte) 0x81, 'l', '.', 'j', 'a', 'v', 'a'}, "")
            .bytes();

    assertThat(read(zip).all())
        .extracting(InputFile::path)
        .containsExactly("Mül.java", "a/A.java", "Übung 1/B...java");
  }

  @Test
  void twinsAreRefused() {
    assertThat(refused(new RawZip().file("A.java", "1").file("A.java", "2")))
        .contains("the entry A.java is there twice");
    assertThat(refused(new RawZip().file("src/A.java", "1").file("Src/a.java", "2")))
        .contains("the entry Src/a.java has a twin");
    assertThat(refused(new RawZip().file("\u00fc.java", "1").file("u\u0308.java", "2")))
        .contains("has a twin");
    assertThat(refused(new RawZip().file("a/B.java", "1").file("a", "2")))
        .contains("the entry a is a file and a folder at once");
    assertThat(refused(new RawZip().file("a", "1").file("A/B.java", "2")))
        .contains("is a file and a folder at once");
  }

  @Test
  void linksAndDevicesAreRefused() {
    assertThat(refused(new RawZip().mode("A.java", "/etc/passwd", 0120777))).contains("is a link");
    assertThat(refused(new RawZip().mode("A.java", "", 0020666))).contains("neither a file nor");
    assertThat(refused(Packed.sevenZip(FILES, 0120777, new char[0]))).contains("is a link");
    for (byte type :
        new byte[] {
          TarConstants.LF_SYMLINK,
          TarConstants.LF_LINK,
          TarConstants.LF_CHR,
          TarConstants.LF_BLK,
          TarConstants.LF_FIFO
        }) {
      TarArchiveEntry entry = new TarArchiveEntry("A.java", type);
      entry.setLinkName("../secret");
      assertThat(refused(Packed.tar(entry))).as("type " + (char) type).contains("the entry A.java");
    }
  }

  @Test
  void whatToolsLeaveIsPassedOverWithItsLinks() throws Exception {
    byte[] zip =
        new RawZip()
            .file("A.java", "class A {}")
            .mode("node_modules/.bin/x", "../x", 0120777)
            .file("__MACOSX/._A.java", "\u0000")
            .file(".idea/x.xml", "")
            .file("target/A.java", "")
            .file(".DS_Store", "")
            .bytes();

    assertThat(read(zip).all()).extracting(InputFile::path).containsExactly("A.java");
  }

  @Test
  void unsafeNameIsRefusedInLeftoversToo() {
    assertThat(refused(new RawZip().file("__MACOSX/../../evil.java", ""))).contains("leads out");
  }

  @Test
  void encryptedArchivesAreRefused() {
    assertThat(refused(new RawZip().encrypted("A.java"))).contains("A.java is encrypted");
    assertThat(refused(Packed.sevenZip(FILES, 0, "secret".toCharArray()))).contains("is encrypted");
  }

  @Test
  void damagedEntryIsRefused() {
    byte[] zip = new RawZip().file("A.java", "class A {}").bytes();
    zip[40] ^= 1;

    assertThat(refused(zip)).contains("hw.zip is damaged");
  }

  @Test
  void bombIsRefusedByWhatComesOutOfIt() {
    Map<String, byte[]> bomb = Map.of("zeros.bin", new byte[20 << 20]);
    byte[] tar = Packed.tar(bomb);

    for (byte[] archive : new byte[][] {Packed.zip(bomb), Packed.compressed("gz", tar)}) {
      BadArchiveException refusal = refusal(archive);
      assertThat(refusal)
          .hasMessageContaining("zeros.bin")
          .hasMessageContaining("it looks like a bomb");
      assertThat(refusal.isLimit()).isTrue();
    }
  }

  @Test
  void bombThatLiesAboutItsSizeIsRefused() {
    byte[] zip = Packed.zip(Map.of("A.java", new byte[20 << 20]));
    // The last header holds the sizes: 10 bytes packed and unpacked, it says.
    int header = lastHeader(zip);
    Arrays.fill(zip, header + 24, header + 28, (byte) 0);
    zip[header + 24] = 10;

    assertThat(refused(zip)).containsAnyOf("bomb", "damaged");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void archivesThatAreTooLargeTogetherAreRefused(byte[] archive) throws Exception {
    // Some fit; how many depends on the padding of tars.
    Budget budget = new Budget(100, 25_000, 1000);
    ArchiveReader.read("one.zip", archive, budget);
    ArchiveReader.read("two.zip", archive, budget);

    BadArchiveException refusal =
        catchThrowableOfType(
            BadArchiveException.class,
            () -> {
              for (int i = 0; i < 20; i++) {
                ArchiveReader.read("more.zip", archive, budget);
              }
            });

    assertThat(refusal).hasMessageStartingWith("more.zip unpacks to more than ");
    assertThat(refusal.isLimit()).isTrue();
  }

  @Test
  void tooManyEntriesAreRefused() {
    RawZip zip = new RawZip();
    for (int i = 0; i <= Budget.MAX_ENTRIES; i++) {
      zip.file("f" + i, "");
    }

    assertThat(refused(zip)).contains("more than 10000 entries");
  }

  @Test
  void otherFilesAreNoArchivesWhateverTheirName() {
    assertThat(refused(text("%PDF-1.4"))).contains("is named like an archive and is none");
    assertThat(refused(new byte[0])).contains("is named like an archive and is none");
    assertThat(refused(text("Rar!\u001a\u0007\u0000"))).contains("RAR", "hand in a zip");
  }

  @Test
  void everyCutAndEveryFlippedByteIsAnswered() {
    // None may end in another way than an archive or a refusal: seeds are fixed, so are the bytes.
    java.util.Random random = new java.util.Random(42);
    for (byte[] whole : formats().toList()) {
      for (int i = 0; i < 200; i++) {
        byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        var _ = catchThrowableOfType(BadArchiveException.class, () -> read(bytes));
      }
    }
  }

  private static int lastHeader(byte[] zip) {
    for (int i = zip.length - 4; i >= 0; i--) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        return i;
      }
    }
    throw new IllegalArgumentException("no zip");
  }

  private static String refused(RawZip zip) {
    return refused(zip.bytes());
  }

  private static String refused(byte[] archive) {
    return String.valueOf(refusal(archive).getMessage());
  }

  private static BadArchiveException refusal(byte[] archive) {
    BadArchiveException refusal =
        catchThrowableOfType(BadArchiveException.class, () -> read(archive));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static InputFolder read(byte[] archive) throws BadArchiveException {
    return ArchiveReader.read("hw.zip", archive, Budget.ofSubmission());
  }
}
