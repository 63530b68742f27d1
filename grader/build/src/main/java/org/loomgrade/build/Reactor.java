package org.loomgrade.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.loomgrade.intake.SourceFile;

/** The Maven project that submissions are compiled in, one module each, below a folder of ours. */
final class Reactor {
  private static final String EXTENSION = ".java";
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_$-]");

  private final Path folder;
  private final Map<String, CompileUnit> unitByModule = new LinkedHashMap<>();

  private Reactor(Path folder) {
    this.folder = folder;
  }

  /** Writes a reactor; its names are ours, whatever students call their folders and files. */
  static Reactor write(Path folder, List<CompileUnit> units) throws IOException {
    Reactor reactor = new Reactor(folder);
    StringBuilder modules = new StringBuilder();
    for (int i = 0; i < units.size(); i++) {
      String module = String.format(Locale.ROOT, "s%04d", i + 1);
      reactor.unitByModule.put(module, units.get(i));
      reactor.writeModule(module, units.get(i));
      modules.append("    <module>%s</module>%n".formatted(module));
    }
    Files.writeString(
        folder.resolve("pom.xml"), template("reactor.xml").replace("%modules%", modules));
    return reactor;
  }

  Map<String, CompileUnit> unitByModule() {
    return unitByModule;
  }

  Path folder() {
    return folder;
  }

  Path pom() {
    return folder.resolve("pom.xml");
  }

  Path sources(String module) {
    return folder.resolve(module).resolve("src");
  }

  Path classes(String module) {
    return folder.resolve(module).resolve("target/classes");
  }

  /** The student's path of a file of a module, from the name of its folder. */
  String originalPath(String module, String fileFolder) {
    CompileUnit unit = unitByModule.get(module);
    int index = Integer.parseInt(fileFolder.substring(1)) - 1;
    return unit == null ? "" : unit.sources().files().get(index).path();
  }

  private void writeModule(String module, CompileUnit unit) throws IOException {
    Path base = Files.createDirectories(folder.resolve(module));
    Files.writeString(base.resolve("pom.xml"), template("module.xml").replace("%module%", module));
    List<SourceFile> files = unit.sources().files();
    for (int i = 0; i < files.size(); i++) {
      // A folder for each file: two of the same name do not meet, and javac goes by the package
      // declaration.
      Path file =
          Files.createDirectories(base.resolve(String.format(Locale.ROOT, "src/f%04d", i + 1)));
      Files.writeString(file.resolve(safeName(files.get(i))), files.get(i).text());
    }
  }

  /** A name of a public class stays; line ends in another would forge lines of Maven's output. */
  private static String safeName(SourceFile file) {
    String name = file.name();
    String stem = name.substring(0, Math.max(0, name.length() - EXTENSION.length()));
    return UNSAFE.matcher(stem).replaceAll("_") + EXTENSION;
  }

  private static String template(String name) {
    try (InputStream in = Reactor.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
