package org.loomgrade.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads the sources of a submission, within bounds. */
public final class SourceReader {
  private static final int MAX_FILES = 500;
  private static final long MAX_FILE_BYTES = 1 << 20;
  private static final long MAX_ALL_BYTES = 8 << 20;

  private SourceReader() {}

  /**
   * Reads all Java files of a submission.
   *
   * @throws RejectedException when there are none, or one cannot be read
   * @throws IOException when the folder cannot be read
   */
  public static Sources read(Submission submission) throws RejectedException, IOException {
    Path folder = submission.folder();
    List<Path> paths = paths(folder);
    if (paths.isEmpty()) {
      throw RejectedException.noSources(
          "No .java file was found; expected src/main/java/exercises/PrimeChecker.java and the other exercises.");
    }
    if (paths.size() > MAX_FILES) {
      throw RejectedException.unreadable(
          "There are %s .java files; at most %s are read.".formatted(paths.size(), MAX_FILES));
    }
    MessageDigest digest = sha256();
    List<SourceFile> files = new ArrayList<>();
    long allBytes = 0;
    for (Path path : paths) {
      String name = JavaFiles.slashed(folder, path);
      byte[] bytes = bytes(path, name);
      allBytes += bytes.length;
      if (allBytes > MAX_ALL_BYTES) {
        throw RejectedException.unreadable(
            "The .java files are larger than %s bytes together.".formatted(MAX_ALL_BYTES));
      }
      digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
      files.add(new SourceFile(name, decode(name, bytes)));
    }
    return new Sources(files, "sha256:" + HexFormat.of().formatHex(digest.digest()));
  }

  private static List<Path> paths(Path folder) throws RejectedException, IOException {
    try {
      return JavaFiles.below(folder);
    } catch (AccessDeniedException e) {
      String name = JavaFiles.slashed(folder, Path.of(e.getFile()));
      throw RejectedException.unreadable(
          "%s may not be read.".formatted(name.isEmpty() ? "The folder" : name));
    }
  }

  private static byte[] bytes(Path path, String name) throws RejectedException, IOException {
    try {
      if (Files.size(path) > MAX_FILE_BYTES) {
        throw RejectedException.unreadable(
            "%s is larger than %s bytes.".formatted(name, MAX_FILE_BYTES));
      }
      return Files.readAllBytes(path);
    } catch (AccessDeniedException e) {
      throw RejectedException.unreadable("%s may not be read.".formatted(name));
    }
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
