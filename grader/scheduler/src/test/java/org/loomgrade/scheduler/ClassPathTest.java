package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.weave.ClassPath;

class ClassPathTest {
  private static final String HELLO =
      "class Hello { static void main() { System.out.print(\"hello\"); } }";

  @TempDir Path folder = Path.of("");

  @Test
  void classesOfJarsAreUnderTest() throws IOException {
    Path classes =
        compile(
            "class Racy { static int n; static void main() throws Exception {"
                + " Thread t = new Thread(() -> n++); t.start(); n++; t.join(); } }");
    jar("racy.jar", Map.of("Racy.class", Files.readAllBytes(classes.resolve("Racy.class"))));

    Exploration exploration =
        Explorer.seeded(1).withSchedules(20).explore(program("Racy", "racy.jar"));

    assertThat(exploration.findings()).extracting(f -> f.kind().id()).contains("data-race");
  }

  @Test
  void wildcardIsAllJarsOfAFolder() throws IOException {
    byte[] hello = Files.readAllBytes(compile(HELLO).resolve("Hello.class"));
    Files.createDirectory(folder.resolve("lib"));
    jar("lib/b.jar", Map.of("Hello.class", hello));
    jar("lib/a.jar", Map.of("other.txt", new byte[0]));
    Files.writeString(folder.resolve("lib/notes.txt"), "no jar");

    ClassPath path = ClassPath.of(List.of(folder.resolve("lib") + "/*"));

    assertThat(path.entries())
        .containsExactly(folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"));
    assertThat(path.bytes("Hello")).isEqualTo(hello);
    assertThat(path.bytes("Missing")).isNull();
  }

  @Test
  void theFirstEntryWins() throws IOException {
    byte[] hello = Files.readAllBytes(compile(HELLO).resolve("Hello.class"));
    jar("old.jar", Map.of("Hello.class", new byte[20]));
    jar("new.jar", Map.of("Hello.class", hello));

    assertThat(path("new.jar", "old.jar").bytes("Hello")).isEqualTo(hello);
  }

  @Test
  void resourcesAreFoundByClassAndByThread() throws IOException {
    Path classes =
        compile(
            """
            class Reads {
              static void main() throws Exception {
                ClassLoader loader = Thread.currentThread().getContextClassLoader();
                try (var own = Reads.class.getResourceAsStream("/greeting.txt");
                    var others = loader.getResourceAsStream("greeting.txt")) {
                  System.out.print(new String(own.readAllBytes()) + new String(others.readAllBytes()));
                }
                System.out.print(java.util.Collections.list(loader.getResources("greeting.txt")).size());
              }
            }
            """);
    Files.writeString(classes.resolve("greeting.txt"), "hi ");
    jar(
        "other.jar",
        Map.of("greeting.txt", "ho ".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    Program program = program("Reads", "classes", "other.jar");

    assertThat(Explorer.seeded(1).replay(program, "random:1:0").output()).isEqualTo("hi hi 2");
  }

  @Test
  void librariesOfOursAreNotLent() throws IOException {
    compile(
        "class Asks { static void main() throws Exception {"
            + " Class.forName(\"org.jspecify.annotations.Nullable\"); } }");

    assertThat(Explorer.seeded(1).withSchedules(1).explore(program("Asks", "classes")).findings())
        .extracting(f -> f.sentence())
        .containsExactly(
            "thread main ended by java.lang.ClassNotFoundException: org.jspecify.annotations.Nullable");
  }

  @Test
  void classesOfAllModulesOfTheJdkAreLent() throws IOException {
    compile(
        "class Compiles { static void main() {"
            + " System.out.print(com.sun.source.tree.Tree.Kind.CLASS); } }");

    assertThat(Explorer.seeded(1).replay(program("Compiles", "classes"), "random:1:0").output())
        .isEqualTo("CLASS");
  }

  @Test
  void missingEntryIsNamed() {
    assertThatThrownBy(() -> path("missing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no folder or jar \"" + folder.resolve("missing"));
    assertThatThrownBy(() -> path("missing/*")).hasMessageContaining("there is no folder");
  }

  @Test
  void fileThatIsNoJarIsNamed() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "no jar");

    assertThatThrownBy(() -> path("notes.txt"))
        .hasMessageContaining("notes.txt is neither a folder nor a jar");
  }

  @Test
  void classForANewerJavaIsNamedWithBothVersions() throws IOException {
    Path file = compile(HELLO).resolve("Hello.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7]++;
    Files.write(file, bytes);

    assertThatThrownBy(() -> program("Hello", "classes"))
        .isInstanceOf(UnsupportedClassVersionError.class)
        .hasMessage(
            "Hello was compiled for Java 26, which is newer than 25: compile it with --release 25");
  }

  @Test
  void damagedClassFileIsNamed() throws IOException {
    Path file = compile(HELLO).resolve("Hello.class");
    byte[] bytes = Files.readAllBytes(file);

    for (int length : new int[] {3, 9, bytes.length / 2, bytes.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> program("Hello", "classes"))
          .as("%d bytes", length)
          .isInstanceOf(ClassFormatError.class)
          .hasMessageContaining("the class file of Hello is damaged");
    }
  }

  private Path compile(String source) throws IOException {
    return Sources.compile(Files.createDirectories(folder.resolve("classes")), source);
  }

  private Program program(String main, String... entries) {
    return Programs.main(path(entries), main, List.of());
  }

  private ClassPath path(String... entries) {
    return ClassPath.of(
        java.util.Arrays.stream(entries).map(e -> folder.resolve(e).toString()).toList());
  }

  private void jar(String name, Map<String, byte[]> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        JarOutputStream jar = new JarOutputStream(out)) {
      for (var file : files.entrySet()) {
        jar.putNextEntry(new JarEntry(file.getKey()));
        jar.write(file.getValue());
      }
    }
  }
}
