package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;

/**
 * Grades hostile submissions in one batch with right ones between them: each attack gets the
 * verdict that it deserves, and nothing else notices that it was there.
 */
final class AttacksTest {
  /** The files that an attack does not bring. */
  private static final String RIGHT = "platform-threads";

  /** By the names that they are handed in by, which lie between those of attacks. */
  private static final Map<String, String> NEIGHBOURS =
      Map.of("a", "locks-and-latches", "m", "virtual-threads", "x", "phaser-crew");

  /** Few: what attacks do needs no bad luck. */
  private static final int SCHEDULES = 5;

  @TempDir Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> attacksHarmOnlyThemselves() throws IOException {
    Set<Path> before = here();
    List<Attack> attacks = Attack.all();
    for (Attack attack : attacks) {
      Path submission = folder.resolve("in").resolve(attack.name());
      Folders.copy(attack.folder(), Folders.copy(right(RIGHT), submission));
    }
    for (Map.Entry<String, String> neighbour : NEIGHBOURS.entrySet()) {
      Folders.copy(right(neighbour.getValue()), folder.resolve("in").resolve(neighbour.getKey()));
      Folders.copy(
          right(neighbour.getValue()), folder.resolve("alone").resolve(neighbour.getKey()));
    }
    fewSchedules();
    grade("alone");
    grade("in");
    System.out.println(table(attacks));
    List<DynamicTest> tests = new ArrayList<>();
    for (Attack attack : attacks) {
      tests.add(
          dynamicTest(
              attack.name(), () -> assertThat(attack.fault(result(attack.name()))).isEmpty()));
    }
    for (String neighbour : NEIGHBOURS.keySet()) {
      tests.add(
          dynamicTest(
              "neighbour " + neighbour,
              () ->
                  assertThat(file("in", neighbour))
                      .hasSameBinaryContentAs(file("alone", neighbour))));
    }
    tests.add(
        dynamicTest(
            "nothing is left behind",
            () -> {
              assertThat(ProcessHandle.current().descendants()).isEmpty();
              assertThat(here()).isEqualTo(before);
            }));
    assertThat(attacks).hasSizeGreaterThan(100);
    return tests.stream();
  }

  private static Path right(String style) {
    return Product.referenceSolutions().resolve("right").resolve(style);
  }

  private void grade(String in) {
    Cli batch =
        Cli.run(
            "batch",
            folder.resolve(in),
            "--out",
            folder.resolve("out-" + in),
            "--rubrics",
            folder.resolve("rubrics"),
            "--jobs",
            2);
    assertThat(batch.exit()).as(batch.err()).isZero();
  }

  private Result result(String name) throws IOException {
    String json = Files.readString(file("in", name));
    assertThat(ResultSchema.errors(json)).isEmpty();
    return ResultJson.read(json);
  }

  private Path file(String in, String name) {
    return folder.resolve("out-" + in).resolve("results").resolve(name + ".json");
  }

  private String table(List<Attack> attacks) throws IOException {
    StringBuilder table = new StringBuilder("attack | verdict | right\n--- | --- | ---\n");
    int right = 0;
    for (Attack attack : attacks) {
      Result result = result(attack.name());
      String fault = attack.fault(result);
      right += fault.isEmpty() ? 1 : 0;
      table.append(
          String.format(
              Locale.ROOT,
              "%s | %s, %s of %s | %s%n",
              attack.name(),
              result.status().id(),
              result.score(),
              result.maxScore(),
              fault.isEmpty() ? "yes" : "no: " + fault));
    }
    return table.append("%d of %d are right".formatted(right, attacks.size())).toString();
  }

  /**
   * Of the product's rubrics, those that attacks are about, with a few schedules for each check.
   */
  private void fewSchedules() throws IOException {
    Path rubrics = Files.createDirectories(folder.resolve("rubrics"));
    for (String exercise : List.of("primes", "leaks")) {
      String text = Files.readString(Product.home().resolve("rubrics").resolve(exercise + ".json"));
      JsonObject rubric = JsonParser.parseString(text).getAsJsonObject();
      JsonArray criteria = rubric.getAsJsonArray("criteria");
      while (exercise.equals("leaks") && criteria.size() > 2) {
        criteria.remove(criteria.size() - 1);
      }
      criteria.forEach(each -> each.getAsJsonObject().addProperty("schedules", SCHEDULES));
      Files.writeString(rubrics.resolve(exercise + ".json"), rubric.toString());
    }
  }

  /** What lies in the folder that this JVM, and so each of ours, was started in. */
  private static Set<Path> here() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return new TreeSet<>(files.toList());
    }
  }
}
