package org.loomgrade.intake.tree;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Predicate;

/** Reads folders on disk. Links are not followed. */
public final class DiskFolder {
  private static final int MAX_DEPTH = 40;

  private DiskFolder() {}

  /**
   * Reads what a folder holds.
   *
   * @param except folders that are not the user's input, such as that of the results
   * @throws IOException when the folder cannot be read; one below it that may not be read is a file
   *     with a fault
   */
  public static InputFolder read(Path folder, Predicate<Path> except) throws IOException {
    InputFolder read = new InputFolder();
    Files.walkFileTree(folder, Set.of(), MAX_DEPTH, new Visitor(folder, except, read));
    return read;
  }

  /** A file on disk. */
  public static InputFile file(Path file, String path) {
    return new InputFile(path, () -> Files.newInputStream(file));
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<Path> except;
    private final InputFolder read;

    private Visitor(Path root, Predicate<Path> except, InputFolder read) {
      this.root = root;
      this.except = except;
      this.read = read;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      if (except.test(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      read.addFolder(path(folder));
      return Leftovers.isFolder(String.valueOf(folder.getFileName()))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        read.add(DiskFolder.file(file, path(file)));
      } else {
        read.passOver(path(file), reason(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (!(e instanceof AccessDeniedException) || file.equals(root)) {
        throw e;
      }
      read.addFolder(path(file));
      if (Leftovers.isFolder(String.valueOf(file.getFileName()))) {
        return FileVisitResult.CONTINUE;
      }
      read.add(
          new InputFile(path(file) + "/", () -> Files.newInputStream(file), "may not be read"));
      return FileVisitResult.CONTINUE;
    }

    private static String reason(BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        return "a link, and links are not followed";
      }
      return attributes.isDirectory() ? "too deep in folders" : "neither a file nor a folder";
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }
}
