package org.loomgrade.vetting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Location;

/**
 * A few lines of Java and what is expected of them.
 *
 * @param expected a name that is refused, or why they are allowed
 * @param body of a method; see {@link #BODY}
 */
record Snippet(String expected, String body) {
  /** Where each body stands. */
  static final Location BODY = new Location("A.java", 2);

  private static final Vetting VETTING = Vetting.standard();

  private static final String IMPORTS =
      "import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;";

  /** The lines of a resource. */
  static List<Snippet> read(String resource) throws IOException {
    try (InputStream in = Snippet.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.split(" <- ", 2)).map(Snippet::of).toList();
    }
  }

  private static Snippet of(String[] parts) {
    return new Snippet(parts[0], parts[1]);
  }

  /** Compiles all in one go, each into a folder of its own, and vets each. */
  static List<List<Violation>> vet(List<Snippet> snippets, Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      Path source = Files.createDirectories(folder.resolve("src/p" + i)).resolve("A.java");
      sources.add(
          Files.writeString(
              source,
              "package p%s; %s class A { int field; volatile int count; Object run(Object o) throws Throwable {\n%s\nreturn null; } }"
                  .formatted(i, IMPORTS, snippets.get(i).body())));
    }
    compile(sources, folder);
    List<List<Violation>> all = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      all.add(VETTING.vet(ClassFiles.read(folder.resolve("p" + i))));
    }
    return all;
  }

  /** What is refused of a file of classes; the first is on line 2. */
  static List<Violation> vetClasses(String classes, Path folder) throws IOException {
    return vetFile("package exercises; " + IMPORTS + "\n" + classes, folder);
  }

  /** What is refused of a file. */
  static List<Violation> vetFile(String text, Path folder) throws IOException {
    Path own = Files.createTempDirectory(folder, "file");
    compile(List.of(Files.writeString(own.resolve("A.java"), text)), own);
    return VETTING.vet(ClassFiles.read(own));
  }

  private static void compile(List<Path> sources, Path classes) {
    List<String> arguments =
        new ArrayList<>(List.of("-d", classes.toString(), "--release", "25", "--enable-preview"));
    arguments.addAll(List.of("-g", "-Xlint:none", "-nowarn"));
    sources.forEach(source -> arguments.add(source.toString()));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalArgumentException("javac refuses it");
    }
  }
}
