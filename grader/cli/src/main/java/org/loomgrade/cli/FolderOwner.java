package org.loomgrade.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says whose a folder is while it is in use: by a file in it that is locked. The system takes the
 * lock away when the process ends, however it does. The process's number alone would not tell:
 * another machine or container that shares the folder has numbers of its own.
 */
final class FolderOwner implements AutoCloseable {
  private static final String MARK = "owner-";

  private final @Nullable FileChannel locked;

  private FolderOwner(@Nullable FileChannel locked) {
    this.locked = locked;
  }

  /** Makes this process the owner of a folder; where files cannot be locked, nobody is. */
  static FolderOwner hold(Path folder) throws IOException {
    Path unlocked = folder.resolve("new");
    FileChannel channel =
        FileChannel.open(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      channel.lock();
    } catch (IOException e) {
      // Some file systems of clusters have no locks. Without a mark, the folder is left alone.
      channel.close();
      Files.delete(unlocked);
      return new FolderOwner(null);
    }
    // Only now does it count: nobody may find it there without its lock.
    Files.move(unlocked, folder.resolve(MARK + pid()), StandardCopyOption.ATOMIC_MOVE);
    return new FolderOwner(channel);
  }

  /** Whether a folder had an owner and its process has ended; in doubt it has not. */
  static boolean isGone(Path folder) throws IOException {
    try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, MARK + "*")) {
      for (Path mark : marks) {
        return !isOurs(mark) && canBeLocked(mark);
      }
    }
    return false;
  }

  /** Whether a file says whose the folder is. */
  static boolean isMark(Path folder, Path file) {
    return folder.equals(file.getParent()) && String.valueOf(file.getFileName()).startsWith(MARK);
  }

  /**
   * Deletes what says whose a folder is.
   *
   * @throws DirectoryNotEmptyException when there is more in it: whoever deletes that must know
   */
  static void forget(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      if (!all.stream().allMatch(file -> isMark(folder, file))) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
      for (Path mark : all) {
        Files.deleteIfExists(mark);
      }
    }
  }

  /** Of such a file, not even a look is taken: closing it again would give up our own lock. */
  private static boolean isOurs(Path mark) {
    return mark.endsWith(MARK + pid());
  }

  private static boolean canBeLocked(Path mark) throws IOException {
    try (FileChannel channel =
        FileChannel.open(mark, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      return channel.tryLock() != null;
    }
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  @Override
  public void close() throws IOException {
    if (locked != null) {
      locked.close();
    }
  }
}
