package org.loomgrade.scheduler.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.weave.ClassSource;

/**
 * The classes of the project under test: those that a class loader has in directories, but for the
 * scheduler's own, and those of packages that are named.
 */
final class ProjectClasses implements ClassSource {
  private final ClassLoader loader;
  private final List<String> prefixes;
  private final List<String> ours;

  ProjectClasses(ClassLoader loader, List<String> packages) {
    this.loader = loader;
    this.prefixes = packages.stream().map(name -> name + ".").toList();
    this.ours =
        Stream.of(Explorer.class, ProjectClasses.class)
            .map(ProjectClasses::location)
            .filter(Objects::nonNull)
            .toList();
  }

  private static @Nullable String location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null ? null : source.getLocation().toString();
  }

  @Override
  public byte @Nullable [] bytes(String name) {
    URL url = loader.getResource(name.replace('.', '/') + ".class");
    if (url == null || !(isInDirectory(url) || prefixes.stream().anyMatch(name::startsWith))) {
      return null;
    }
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }

  private boolean isInDirectory(URL url) {
    return url.getProtocol().equals("file") && ours.stream().noneMatch(url.toString()::startsWith);
  }
}
