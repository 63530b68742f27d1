package org.loomgrade.exports.lti;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.loomgrade.grading.AtomicFile;

/**
 * The receipts of scores, a file each in {@code OUT/receipts}. A file's name is a digest of target
 * and user, who may have any name.
 */
final class Receipts {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final int NAME_BYTES = 16;

  private final Path folder;
  private final String target;

  Receipts(Path out, String target) {
    this.folder = out.resolve("receipts");
    this.target = target;
  }

  /** The receipt of a user; empty when there is none, or something else lies there. */
  Optional<Receipt> of(String userId) throws IOException {
    Path file = file(userId);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Receipt receipt = GSON.fromJson(Files.readString(file), Receipt.class);
      return Optional.ofNullable(receipt)
          .filter(found ->
              Receipt.FORMAT.equals(found.format())
                  && target.equals(found.target())
                  && found.score() != null
                  && found.score().isWhole()
                  && userId.equals(found.score().userId()));
    } catch (JsonParseException e) {
      // A score is sent once more rather than not at all.
      return Optional.empty();
    }
  }

  void write(String submission, Score score) throws IOException {
    Files.createDirectories(folder);
    AtomicFile.write(
        file(score.userId()), GSON.toJson(Receipt.of(target, submission, score)) + "\n");
  }

  private Path file(String userId) {
    byte[] digest = sha256().digest((target + "\n" + userId).getBytes(StandardCharsets.UTF_8));
    return folder.resolve(HexFormat.of().formatHex(digest, 0, NAME_BYTES) + ".json");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
