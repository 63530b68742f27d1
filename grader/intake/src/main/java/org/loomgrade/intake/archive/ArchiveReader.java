package org.loomgrade.intake.archive;

import java.io.IOException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.loomgrade.intake.tree.BadArchiveException;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.model.StudentText;

/** Reads an archive of a student's, which lies in memory. */
public final class ArchiveReader {
  private static final int MAX_NAME = 100;

  private ArchiveReader() {}

  /**
   * Reads all of an archive. The bytes of sources and of archives are kept, of others those that
   * tell what they are.
   *
   * @param path the archive's, for messages
   * @param archive its bytes
   * @throws BadArchiveException when it is unsafe or cannot be read, naming the entry
   */
  public static InputFolder read(String path, byte[] archive, Budget budget)
      throws BadArchiveException {
    String name = printable(path);
    ArchiveKind kind = ArchiveKind.of(archive);
    ArchiveFormat format = kind == null ? null : kind.format();
    if (format == null) {
      throw BadArchiveException.unreadable(
          kind == null
              ? name + " is named like an archive and is none; hand in a zip."
              : "%s is a %s archive, which cannot be read here; hand in a zip."
                  .formatted(name, kind.name()));
    }
    if (kind == ArchiveKind.ZIP) {
      budget.requireEntries(name, ZipHeaders.count(archive));
    }
    InputFolder folder = new InputFolder();
    Expansion expansion = new Expansion(name, archive.length, budget);
    try {
      format.visit(
          new SeekableInMemoryByteChannel(archive),
          expansion,
          EntryCollector.strict(name, expansion, folder));
    } catch (BadArchiveException e) {
      throw e;
    } catch (PasswordRequiredException e) {
      throw BadArchiveException.unreadable(name + " is encrypted; hand in one that is not.");
    } catch (IOException | RuntimeException e) {
      // All is in memory, and the library answers some damages by such: the bytes are to blame.
      throw BadArchiveException.unreadable(
          "%s is damaged (%s); pack it again.".formatted(name, reason(e)));
    }
    return folder;
  }

  static String reason(Exception e) {
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : StudentText.clean(e.getMessage(), MAX_NAME);
  }

  static String printable(String name) {
    return StudentText.clean(name, MAX_NAME);
  }
}
