package org.loomgrade.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.loomgrade.intake.tree.PassedOver;
import org.loomgrade.model.StudentText;

/** Reads the sources of a submission, within bounds. */
public final class SourceReader {
  private static final int NAMED_FILES = 3;

  private SourceReader() {}

  /**
   * Reads all Java files of a submission that count.
   *
   * @throws RejectedException when there are none, or one cannot be read
   * @throws IOException when the folder cannot be read
   */
  public static Sources read(Submission submission) throws RejectedException, IOException {
    return examine(submission).sources();
  }

  /** As {@link #read}, and says what does not count. */
  public static Reading examine(Submission submission) throws RejectedException, IOException {
    SourceCollector collector = new SourceCollector();
    collector.collect(submission.contents().read());
    if (collector.files().isEmpty()) {
      throw RejectedException.noSources(noSources(collector.passedOver()));
    }
    List<JavaFile> sorted =
        collector.files().stream().sorted(Comparator.comparing(JavaFile::path)).toList();
    MessageDigest digest = sha256();
    List<SourceFile> files = new ArrayList<>();
    for (JavaFile file : sorted) {
      digest.update(
          (file.path() + "\0" + file.bytes().length + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(file.bytes());
      files.add(new SourceFile(file.path(), decode(file.path(), file.bytes())));
    }
    Sources sources = new Sources(files, "sha256:" + HexFormat.of().formatHex(digest.digest()));
    return new Reading(sources, collector.passedOver());
  }

  private static String noSources(List<PassedOver> passedOver) {
    String expected =
        "No .java file was found; expected src/main/java/exercises/PrimeChecker.java and the other exercises.";
    List<String> found =
        passedOver.stream()
            .filter(each -> !each.isLeftover())
            .map(PassedOver::path)
            .limit(NAMED_FILES)
            .toList();
    if (found.isEmpty()) {
      return expected;
    }
    return "%s Found: %s%s."
        .formatted(
            expected,
            StudentText.clean(String.join(", ", found), 120),
            passedOver.size() > found.size() ? " and others" : "");
  }

  /** UTF-8, or what a byte order mark says. */
  private static String decode(String name, byte[] bytes) throws RejectedException {
    Charset charset = charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String text;
    try {
      text = decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw RejectedException.unreadable(
          "%s, line %s: there is a byte that is not %s text. Save the file as UTF-8."
              .formatted(name, line(bytes, in.position()), charset));
    }
    int control = firstControl(text);
    if (control >= 0) {
      throw RejectedException.unreadable(
          "%s, line %s: there is a control character; this is no Java source."
              .formatted(
                  name, 1 + text.substring(0, control).chars().filter(c -> c == '\n').count()));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Some editors still end a file with Ctrl-Z, which javac takes for its end too.
      boolean allowed =
          c == '\t' || c == '\n' || c == '\r' || c == '\f' || (c == 0x1A && i == text.length() - 1);
      if (Character.isISOControl(c) && c < 0x80 && !allowed) {
        return i;
      }
    }
    return -1;
  }

  private static int line(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
