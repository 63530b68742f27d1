package org.loomgrade.scheduler.weave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the classes under test come from; what it does not have is loaded as it is. */
@FunctionalInterface
public interface ClassSource {
  /**
   * The bytes of a class, or null.
   *
   * @param name with dots, as {@code Class.getName} has it
   */
  byte @Nullable [] bytes(String name);

  /** The class files below a folder. */
  static ClassSource directory(Path root) {
    return name -> {
      Path file = root.resolve(name.replace('.', '/') + ".class");
      try {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    };
  }

  /** Those classes of a class loader whose names are accepted. */
  static ClassSource of(ClassLoader loader, Predicate<String> names) {
    return name -> {
      if (!names.test(name)) {
        return null;
      }
      try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
        return in == null ? null : in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the class " + name, e);
      }
    };
  }
}
