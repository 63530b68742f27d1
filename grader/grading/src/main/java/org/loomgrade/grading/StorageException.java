package org.loomgrade.grading;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The environment's failure: a file cannot be written. The message names it and the reason. */
public final class StorageException extends IOException {
  private static final long serialVersionUID = 1;

  StorageException(Path file, IOException cause) {
    super("%s cannot be written: %s".formatted(file, reason(cause)), cause);
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case NoSuchFileException _ -> "there is no such folder";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default -> String.valueOf(cause.getMessage());
    };
  }
}
