package org.loomgrade.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A temporary folder that goes with the command. What a command left that was killed, goes with the
 * next one of the same user.
 */
final class WorkFolder implements AutoCloseable {
  private static final String PREFIX = "loomgrade-";

  private final Path path;
  private final FolderOwner owner;

  private WorkFolder(Path path, FolderOwner owner) {
    this.path = path;
    this.owner = owner;
  }

  /**
   * Makes one in the system's temporary folder.
   *
   * @throws UserException when that is not possible; the message names the folder
   */
  static WorkFolder create() throws UserException {
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      return createIn(parent);
    } catch (IOException e) {
      throw new UserException(
          "nothing can be written to %s (%s); free space there, or set TMPDIR to another folder."
              .formatted(parent, e),
          e);
    }
  }

  static WorkFolder createIn(Path parent) throws IOException {
    Path path = Files.createTempDirectory(parent, PREFIX);
    WorkFolder folder = new WorkFolder(path, FolderOwner.hold(path));
    folder.sweep(parent);
    return folder;
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    owner.close(); // Windows deletes no file that is open
    delete(path);
  }

  /** Deletes what others of this user have left that have ended. */
  private void sweep(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        try {
          if (isOfThisUser(folder) && FolderOwner.isGone(folder)) {
            delete(folder);
          }
        } catch (IOException e) {
          // Another command is just deleting it, or processes of its owner still write to it: the
          // next command finds what is left.
        }
      }
    }
  }

  private boolean isOfThisUser(Path folder) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(path));
  }

  /** The owner's mark last: until then, others know what to do with the rest. */
  private static void delete(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!FolderOwner.isMark(root, file)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            // A JVM that is just ending takes its own files away.
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            if (folder.equals(root)) {
              FolderOwner.forget(root);
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
