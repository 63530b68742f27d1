package org.loomgrade.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.BadArchiveException;
import org.loomgrade.intake.tree.Content;
import org.loomgrade.intake.tree.InputFolder;

/**
 * An archive on disk that the instructor names, such as the download of an LMS. What it holds is
 * nobody's yet: an unsafe entry is a file with a fault, which costs the submission that it belongs
 * to. A zip stays open and is read where needed, as it may be larger than memory; of others, what
 * may be needed is kept. Not thread-safe.
 */
public final class Download implements Closeable {
  private final InputFolder folder;
  private final Closeable open;

  private Download(InputFolder folder, Closeable open) {
    this.folder = folder;
    this.open = open;
  }

  /** Whether a file is an archive that can be opened, whatever its name. */
  public static boolean isArchive(Path file) throws IOException {
    ArchiveKind kind = kind(file);
    return kind != null && kind.format() != null;
  }

  /**
   * Opens an archive.
   *
   * @throws BadArchiveException when it is damaged, encrypted or no archive
   * @throws IOException when it cannot be read
   */
  public static Download open(Path file) throws IOException {
    ArchiveKind kind = kind(file);
    ArchiveFormat format = kind == null ? null : kind.format();
    if (format == null) {
      throw BadArchiveException.unreadable(file + " is no archive that can be read here");
    }
    String name = String.valueOf(file.getFileName());
    FileChannel channel = FileChannel.open(file);
    try {
      if (kind == ArchiveKind.ZIP) {
        return zip(name, channel);
      }
      try (channel) {
        InputFolder folder = new InputFolder();
        Expansion expansion = new Expansion(name, channel.size(), Budget.ofDownload());
        format.visit(channel, expansion, EntryCollector.lenient(name, expansion, folder));
        return new Download(folder, () -> {});
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw bad(file, e);
    }
  }

  /** The library answers some damages by exceptions of any kind. */
  private static BadArchiveException bad(Path file, Exception e) {
    return switch (e) {
      case BadArchiveException bad -> bad;
      case PasswordRequiredException _ -> BadArchiveException.unreadable(file + " is encrypted");
      default ->
          BadArchiveException.unreadable(
              "%s is damaged (%s)".formatted(file, ArchiveReader.reason(e)));
    };
  }

  /** What the archive holds; it can be read until this is closed. */
  public InputFolder folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    open.close();
  }

  private static @Nullable ArchiveKind kind(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ArchiveKind.of(in.readNBytes(ArchiveKind.HEAD));
    }
  }

  private static Download zip(String name, FileChannel channel) throws IOException {
    ZipFile zip = ZipFormat.open(channel);
    InputFolder folder = new InputFolder();
    EntryCollector collector = EntryCollector.lenient(name, null, folder);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      Content content = () -> InDownload.open(name, entry, zip);
      collector.visit(new PackedEntry(ZipFormat.name(entry), ZipFormat.kind(zip, entry), content));
    }
    return new Download(folder, zip);
  }

  /** The bytes of an entry: that they cannot be read is the archive's fault, not the disk's. */
  private static final class InDownload extends ProxyInputStream {
    private final String message;

    private InDownload(InputStream in, String message) {
      super(in);
      this.message = message;
    }

    static InputStream open(String archive, ZipArchiveEntry entry, ZipFile zip)
        throws BadArchiveException {
      String message =
          "%s is damaged in %s".formatted(ArchiveReader.printable(entry.getName()), archive);
      try {
        return new InDownload(ZipFormat.content(zip, entry), message);
      } catch (IOException e) {
        throw damaged(message, e);
      }
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
      throw damaged(message, e);
    }

    private static BadArchiveException damaged(String message, IOException e) {
      return BadArchiveException.unreadable("%s (%s).".formatted(message, ArchiveReader.reason(e)));
    }
  }
}
