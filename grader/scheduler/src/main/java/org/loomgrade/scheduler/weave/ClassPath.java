package org.loomgrade.scheduler.weave;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The classes and resources of a class path: folders, jars, and {@code folder/*} for all jars of a
 * folder, as the {@code java} command has it. Thread-safe.
 */
public final class ClassPath implements ClassSource {
  private final List<Path> entries;
  private final ClassPathLoader loader;
  private final ConcurrentMap<String, Optional<byte[]>> known = new ConcurrentHashMap<>();

  private ClassPath(List<Path> entries) {
    this.entries = List.copyOf(entries);
    this.loader = new ClassPathLoader(entries.stream().map(ClassPath::url).toArray(URL[]::new));
  }

  /**
   * Reads a class path.
   *
   * @param elements as a user gives them, relative to the current folder; an empty one is that
   *     folder
   * @throws IllegalArgumentException when one is neither a folder nor a jar; the message names it
   */
  public static ClassPath of(List<String> elements) {
    List<Path> entries = new ArrayList<>();
    for (String element : elements) {
      if (element.equals("*") || element.endsWith("/*") || element.endsWith(File.separator + "*")) {
        entries.addAll(jars(element, path(element.substring(0, element.length() - 1), element)));
      } else {
        entries.add(checked(path(element, element), element));
      }
    }
    return new ClassPath(entries);
  }

  /** The folders and jars, wildcards replaced. */
  public List<Path> entries() {
    return entries;
  }

  /**
   * Loads what is not under test: classes of the JDK and of the scheduler; and finds the resources
   * of the class path.
   */
  public ClassLoader parent() {
    return loader;
  }

  /**
   * {@inheritDoc}
   *
   * @throws LinkageError when the class file is damaged, or for a newer JVM
   */
  @Override
  public byte @Nullable [] bytes(String name) {
    if (name.startsWith("java.")) {
      return null;
    }
    return known.computeIfAbsent(name, this::find).orElse(null);
  }

  private Optional<byte[]> find(String name) {
    URL url = loader.findResource(name.replace('.', '/') + ".class");
    if (url == null) {
      return Optional.empty();
    }
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return Optional.of(ClassFileCheck.checked(name, in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the class " + name + " from " + url, e);
    }
  }

  private static Path path(String text, String element) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("\"" + element + "\" is no path: " + e.getReason(), e);
    }
  }

  private static List<Path> jars(String element, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "there is no folder " + folder + " for \"" + element + "\"");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar") || file.toString().endsWith(".JAR"))
          .sorted()
          .map(file -> checked(file, element))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static Path checked(Path entry, String element) {
    if (Files.isDirectory(entry)) {
      return entry;
    }
    if (!Files.exists(entry)) {
      throw new IllegalArgumentException("there is no folder or jar \"" + element + "\"");
    }
    try {
      new ZipFile(entry.toFile()).close();
      return entry;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          entry + " is neither a folder nor a jar: " + e.getMessage(), e);
    }
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry + " cannot be a class path entry", e);
    }
  }
}
