package org.loomgrade.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.intake.SourceFile;
import org.loomgrade.intake.SourceReader;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.ClassFiles;

/** One run of the Maven that is installed compiles all of the submissions here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(OS.WINDOWS)
class MavenBuildTest {
  private static final String HOSTILE_NAME =
      "B\n[ERROR] Failed to execute goal x on project s0001: pwned\n[ERROR] in offline mode\nB.java";

  private static final Map<String, Map<String, String>> SUBMISSIONS =
      Map.of(
          "right",
          Map.of(
              "src/main/java/exercises/Größe.java",
              "package exercises; class Größe { String s = \"质数\"; }"),
          "syntax",
          Map.of(
              "src/main/java/exercises/A.java", "package exercises;\nclass A {\n  int x = ;\n}\n"),
          "symbol",
          Map.of("exercises/B.java", "package exercises;\n\nclass B {\n  int x = y;\n}\n"),
          "preview",
          Map.of(
              "A.java",
              """
              import java.util.concurrent.StructuredTaskScope;
              class A {
                void run() throws InterruptedException {
                  try (var scope = StructuredTaskScope.open()) {
                    scope.fork(() -> 1);
                    scope.join();
                  }
                }
              }
              """),
          "samenames",
          Map.of(
              "one/Helper.java", "package one; public class Helper {}",
              "two/Helper.java", "package two; public class Helper { one.Helper h; int x = z; }"),
          "ownbuild",
          Map.of(
              "pom.xml", "<project>broken",
              "src/main/resources/META-INF/services/javax.annotation.processing.Processor", "Gone",
              "META-INF/services/javax.annotation.processing.Processor", "Gone",
              "src/main/java/A.java", "class A {}"),
          "hostile",
          Map.of(HOSTILE_NAME, "class B {"));

  private final List<String> building = new ArrayList<>();
  private Map<String, Compilation> compilations = Map.of();
  private Map<String, Compilation> byJavac = Map.of();

  @BeforeAll
  void compile(@TempDir Path folder) throws Exception {
    List<CompileUnit> units = new ArrayList<>();
    for (String id : SUBMISSIONS.keySet().stream().sorted().toList()) {
      units.add(read(folder, id));
    }
    Path work = folder.resolve("Übung 1 (é)");
    MavenBuild build = new MavenBuild(japanese(folder), javaHome(), work);
    compilations = build.compile(units, building::add);
    byJavac = new JavacBuild(folder.resolve("javac")).compile(units, _ -> {});
  }

  @Test
  void theCompilersApiComesToTheSame() {
    assertThat(byJavac.keySet()).containsExactlyElementsOf(compilations.keySet());
    for (String id : compilations.keySet()) {
      switch (byJavac.get(id)) {
        case Compilation.Compiled compiled ->
            assertThat(compiled.classes()).isEqualTo(classesOf(id));
        case Compilation.Failed failed -> assertThat(failed.messages()).isEqualTo(messagesOf(id));
        case null -> throw new AssertionError(id);
      }
    }
  }

  @Test
  void allAreCompiledAndAnnouncedInTheirOrder() {
    assertThat(building).hasSameSizeAs(SUBMISSIONS.keySet()).isSorted();
    assertThat(compilations.keySet()).containsExactlyElementsOf(building);
  }

  @Test
  void rightOneIsCompiled() {
    assertThat(namesOf("right")).contains("exercises/Größe");
  }

  @Test
  void syntaxErrorIsToldInEnglishWithTheStudentsPathAndLine() {
    assertThat(messagesOf("syntax"))
        .containsExactly(
            new JavacMessage("src/main/java/exercises/A.java", 3, "illegal start of expression"));
  }

  @Test
  void unknownSymbolIsToldWithAllLinesOfItsMessage() {
    assertThat(messagesOf("symbol"))
        .containsExactly(
            new JavacMessage(
                "exercises/B.java",
                4,
                "cannot find symbol\n  symbol:   variable y\n  location: class exercises.B"));
  }

  @Test
  void previewFeaturesAreOn() {
    assertThat(namesOf("preview")).contains("A");
  }

  @Test
  void filesOfTheSameNameAreKeptApart() {
    assertThat(messagesOf("samenames"))
        .extracting(JavacMessage::path, JavacMessage::line)
        .containsExactly(tuple("two/Helper.java", 1));
  }

  @Test
  void buildFilesAndProcessorsOfASubmissionHaveNoEffect() {
    assertThat(namesOf("ownbuild")).contains("A");
  }

  @Test
  void fileNameThatLooksLikeMavensOutputCostsNobodyElse() {
    assertThat(messagesOf("hostile")).extracting(JavacMessage::path).containsOnly(HOSTILE_NAME);
  }

  @Test
  void nothingToCompileStartsNoMaven(@TempDir Path folder) throws Exception {
    MavenBuild build = new MavenBuild(new MavenInstallation(folder), javaHome(), folder);

    assertThat(build.compile(List.of(), id -> {})).isEmpty();
  }

  @Test
  void mavenThatFailsIsNoFaultOfASubmission(@TempDir Path folder) throws Exception {
    MavenInstallation broken = maven(folder, "echo '[ERROR] Non-resolvable everything'; exit 1");
    MavenBuild build = new MavenBuild(broken, javaHome(), folder);

    assertThatThrownBy(() -> build.compile(List.of(Units.unit("alice", "A.java")), id -> {}))
        .isInstanceOf(BuildException.class)
        .hasMessage("Maven failed:\n[ERROR] Non-resolvable everything");
  }

  @Test
  void whatIsNotThereOfflineIsFetched(@TempDir Path folder) throws Exception {
    Path calls = folder.resolve("calls");
    MavenInstallation empty =
        maven(
            folder,
            "echo \"$*\" >>'%s'; case \" $* \" in *\" -o \"*) echo '[ERROR] Plugin x could not be resolved'; exit 1;; esac"
                .formatted(calls));
    MavenBuild build = new MavenBuild(empty, javaHome(), folder);

    Map<String, Compilation> compiled =
        build.compile(List.of(Units.unit("alice", "A.java")), id -> {});

    assertThat(compiled.get("alice")).isInstanceOf(Compilation.Compiled.class);
    assertThat(Files.readAllLines(calls)).hasSize(2).last().asString().doesNotContain(" -o ");
  }

  @Test
  void mavenThatIsKilledOnceCostsNobody(@TempDir Path folder) throws Exception {
    Path mark = folder.resolve("was-killed");
    MavenInstallation killed =
        maven(
            folder,
            "echo '[INFO] Building s0001 1'; [ -e '%s' ] || { touch '%s'; kill -KILL $$; }"
                .formatted(mark, mark));
    MavenBuild build = new MavenBuild(killed, javaHome(), folder);

    Map<String, Compilation> compiled =
        build.compile(List.of(Units.unit("alice", "A.java")), id -> {});

    assertThat(mark).exists();
    assertThat(compiled.get("alice")).isInstanceOf(Compilation.Compiled.class);
  }

  @Test
  void submissionThatBringsMavenDownCostsOnlyItself(@TempDir Path folder) throws Exception {
    assertOnlyEveFails(folder, "exit 137");
  }

  @Test
  void submissionThatKeepsMavenTooLongCostsOnlyItself(@TempDir Path folder) throws Exception {
    // Named as Maven itself names its project.
    assertOnlyEveFails(folder, "exec tail -f \"$PWD/pom.xml\"");

    assertThat(ProcessHandle.allProcesses())
        .noneMatch(process -> process.info().commandLine().orElse("").contains("" + folder));
  }

  private static void assertOnlyEveFails(Path folder, String end) throws Exception {
    MavenInstallation fragile =
        maven(
            folder,
            """
            for module in s*; do
              echo "[INFO] Building $module 1"
              grep -rq BOMB $module && %s
            done
            exit 0\
            """
                .formatted(end));
    CompileLimit limit = new CompileLimit(Duration.ofSeconds(2), Duration.ofSeconds(2));
    MavenBuild build = new MavenBuild(fragile, javaHome(), folder.resolve("work"), limit);
    List<CompileUnit> units =
        List.of(unit("alice", ""), unit("bob", ""), unit("eve", "BOMB"), unit("mallory", ""));

    Map<String, Compilation> compiled = build.compile(units, id -> {});

    assertThat(compiled)
        .containsOnlyKeys("alice", "bob", "eve", "mallory")
        .containsEntry("eve", new Compilation.Failed(List.of(CompileLimit.exceeded())));
    assertThat(compiled.values()).filteredOn(Compilation.Compiled.class::isInstance).hasSize(3);
    assertThat(Thread.interrupted()).isFalse();
  }

  private static CompileUnit unit(String id, String text) {
    return Units.unit(id, List.of(new SourceFile("A.java", text)));
  }

  private static CompileUnit read(Path folder, String id) throws Exception {
    Path submission = folder.resolve(id);
    for (Map.Entry<String, String> file : SUBMISSIONS.getOrDefault(id, Map.of()).entrySet()) {
      Path path = submission.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(".").normalize());
      Files.writeString(path, file.getValue());
    }
    return new CompileUnit(id, SourceReader.read(new Submission(id, submission)));
  }

  /** The Maven that is installed, for a user whose Java speaks Japanese. */
  private static MavenInstallation japanese(Path folder) throws Exception {
    Path real = MavenInstallation.find(System.getenv()).home();
    return maven(
        folder,
        "JAVA_TOOL_OPTIONS='-Duser.language=ja -Duser.country=JP' exec '%s/bin/mvn' \"$@\""
            .formatted(real));
  }

  private static MavenInstallation maven(Path folder, String script) throws Exception {
    Path home = folder.resolve("maven");
    Path command = Files.createDirectories(home.resolve("bin")).resolve("mvn");
    Files.writeString(command, "#!/bin/sh\n" + script + "\n");
    assertThat(command.toFile().setExecutable(true)).isTrue();
    return new MavenInstallation(home);
  }

  private ClassFiles classesOf(String id) {
    assertThat(compilations.get(id)).isInstanceOf(Compilation.Compiled.class);
    return compilations.get(id) instanceof Compilation.Compiled compiled
        ? compiled.classes()
        : new ClassFiles(List.of());
  }

  private List<String> namesOf(String id) {
    return classesOf(id).bytes().stream()
        .map(bytes -> ClassFile.of().parse(bytes).thisClass().asInternalName())
        .toList();
  }

  private List<JavacMessage> messagesOf(String id) {
    assertThat(compilations.get(id)).isInstanceOf(Compilation.Failed.class);
    return compilations.get(id) instanceof Compilation.Failed failed
        ? failed.messages()
        : List.of();
  }

  private static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }
}
