package org.loomgrade.build;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.loomgrade.model.ClassFiles;

/**
 * Compiles submissions in this JVM, by the JDK's compiler API: for one that its own author checks,
 * as it takes a part of Maven's time. Not thread-safe.
 */
public final class JavacBuild implements Build {
  /** Those that Maven is told in {@code reactor.xml}. */
  private static final List<String> OPTIONS =
      List.of(
          "--release",
          "25",
          "--enable-preview",
          "-proc:none",
          "-g",
          "-Xlint:none",
          "-Xmaxerrs",
          "100");

  private final Path workFolder;
  private int reactors;

  /**
   * @param workFolder where sources and classes are written
   */
  public JavacBuild(Path workFolder) {
    this.workFolder = workFolder;
  }

  @Override
  public Map<String, Compilation> compile(List<CompileUnit> units, Consumer<String> building)
      throws BuildException, IOException, InterruptedException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new BuildException("this Java has no compiler: start it with a JDK 25, not a JRE");
    }
    Path folder = Files.createDirectories(workFolder.resolve("javac-" + ++reactors));
    Reactor reactor = Reactor.write(folder, units);
    Map<String, Compilation> compilations = new LinkedHashMap<>();
    for (Map.Entry<String, CompileUnit> module : reactor.unitByModule().entrySet()) {
      building.accept(module.getValue().id());
      compilations.put(module.getValue().id(), compile(compiler, reactor, module.getKey()));
    }
    return compilations;
  }

  private static Compilation compile(JavaCompiler compiler, Reactor reactor, String module)
      throws IOException, InterruptedException {
    Path classes = Files.createDirectories(reactor.classes(module));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      List<String> options = new ArrayList<>(OPTIONS);
      options.addAll(List.of("-d", classes.toString()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(), // else it prints a stack trace of its own where it gives up
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources(reactor.sources(module))));
      return new LimitedTask(task).succeeds(CompileLimit.USUAL.each())
          ? new Compilation.Compiled(ClassFiles.read(classes))
          : new Compilation.Failed(messages(diagnostics, reactor, module));
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<JavacMessage> messages(
      DiagnosticCollector<JavaFileObject> diagnostics, Reactor reactor, String module) {
    List<JavacMessage> messages =
        List.copyOf(diagnostics.getDiagnostics()).stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(diagnostic -> message(diagnostic, reactor, module))
            .toList();
    return messages.isEmpty() ? List.of(CompileLimit.exceeded()) : messages;
  }

  private static JavacMessage message(
      Diagnostic<? extends JavaFileObject> diagnostic, Reactor reactor, String module) {
    List<String> lines =
        diagnostic
            .getMessage(Locale.ENGLISH)
            .lines()
            .map(String::stripTrailing)
            .filter(line -> !line.isEmpty())
            .toList();
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return new JavacMessage("", 0, String.join("\n", lines));
    }
    Path folder = Objects.requireNonNull(Path.of(source.toUri()).getParent());
    return new JavacMessage(
        reactor.originalPath(module, folder.getFileName().toString()),
        (int) diagnostic.getLineNumber(),
        String.join("\n", lines));
  }
}
