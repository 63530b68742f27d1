package org.loomgrade.verification;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explore} says of the lesson's programs is what their {@code verdicts.json} says. */
final class LessonTest {
  private static final Path LESSON = Product.referenceSolutions().resolve("lesson");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| \\[(\\w+)]\\(\\1\\.java\\) \\|.*\\| ([\\w-]+) \\| [1-7] \\|$");

  @TempDir private static Path classes = Path.of("");

  /**
   * What is true of a program.
   *
   * @param kinds of what is found in it, or not controlled; empty when it is right
   * @param why in one sentence
   */
  private record Verdict(List<String> kinds, String why) {}

  @BeforeAll
  static void compile() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-g", "-Xlint:all", "-Werror"));
    // A class path of their own: they need nothing but the JDK.
    arguments.addAll(
        List.of("--release", "25", "-cp", classes.toString(), "-d", classes.toString()));
    programs().forEach(program -> arguments.add(LESSON.resolve(program + ".java").toString()));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).isZero();
  }

  @Test
  void everyProgramHasAVerdictAndARow() throws IOException {
    Map<String, String> verdicts =
        verdicts().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, verdict -> inTable(verdict.getValue())));

    Map<String, String> rows =
        ROW.matcher(Files.readString(LESSON.resolve("README.md")))
            .results()
            .collect(toMap((MatchResult row) -> row.group(1), row -> row.group(2)));

    assertThat(verdicts.keySet()).containsExactlyInAnyOrderElementsOf(programs());
    assertThat(verdicts().values()).allMatch(verdict -> verdict.why().endsWith("."));
    assertThat(rows).isEqualTo(verdicts);
  }

  @TestFactory
  Stream<DynamicTest> everyProgramIsWhatItsVerdictSays() throws IOException {
    return verdicts().entrySet().stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> explore(entry.getKey(), entry.getValue())));
  }

  private static void explore(String program, Verdict verdict) throws IOException {
    Explored explored = Explored.run(classes, "lesson." + program, "--schedules", 300);

    assertThat(explored.kinds().stream().distinct())
        .as(explored.cli().out())
        .containsExactlyInAnyOrderElementsOf(verdict.kinds());
    assertThat(explored.cli().exit()).isEqualTo(verdict.kinds().isEmpty() ? 0 : 1);
  }

  private static String inTable(Verdict verdict) {
    return verdict.kinds().isEmpty() ? "none" : String.join(", ", verdict.kinds());
  }

  private static List<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(LESSON)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .sorted()
          .toList();
    }
  }

  private static Map<String, Verdict> verdicts() throws IOException {
    return new Gson()
        .fromJson(
            Files.readString(LESSON.resolve("verdicts.json")),
            new TypeToken<Map<String, Verdict>>() {});
  }
}
