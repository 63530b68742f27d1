package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Source;

final class SimilarSubmissionsTest {
  private static final String ONE =
      """
      package exercises;
      class PrimeChecker {
        static java.util.Map<Integer, Boolean> checkAll(java.util.List<Integer> numbers) throws InterruptedException {
          var verdicts = new java.util.concurrent.ConcurrentHashMap<Integer, Boolean>();
          var threads = new java.util.ArrayList<Thread>();
          for (int number : numbers) {
            Thread thread = new Thread(() -> verdicts.put(number, isPrime(number)));
            threads.add(thread);
            thread.start();
          }
          for (Thread thread : threads) {
            thread.join();
          }
          return verdicts;
        }
        static boolean isPrime(int n) {
          for (int i = 2; i * i <= n; i++) {
            if (n % i == 0) {
              return false;
            }
          }
          return n > 1;
        }
      }
      """;
  private static final String TEMPLATE =
      """
      class Other {
        int value;
        int twice() { if (value > 0) { value = value * 2; } return value; }
        int half() { while (value > 9) { value = value / 2; } return value; }
      }
      """;
  private static final String OTHER =
      """
      package exercises;
      class PrimeChecker {
        static java.util.Map<Integer, Boolean> checkAll(java.util.List<Integer> numbers) {
          return numbers.parallelStream().distinct()
              .collect(java.util.stream.Collectors.toConcurrentMap(n -> n, n -> isPrime(n)));
        }
        static boolean isPrime(int n) {
          if (n < 2 || (n > 2 && n % 2 == 0)) {
            return false;
          }
          int divisor = 3;
          while ((long) divisor * divisor <= n) {
            if (n % divisor == 0) {
              return false;
            }
            divisor += 2;
          }
          return true;
        }
      }
      """;

  @TempDir Path temporary = Path.of("");

  @Test
  void renamedCopiesAreFound() throws IOException {
    List<SimilarGroup> groups =
        groups(
            Map.of(
                "ann", ONE,
                "ben", ONE.replace("verdicts", "results").replace("number", "zahl"),
                "cleo", OTHER));

    assertThat(groups)
        .singleElement()
        .satisfies(group -> {
          assertThat(group.submissions()).containsExactly("ann", "ben");
          assertThat(group.least()).isGreaterThan(0.9);
        });
  }

  @Test
  void whatTheTemplateGaveIsNotCompared() throws IOException {
    Files.writeString(template().resolve("PrimeChecker.java"), ONE);

    assertThat(groups(Map.of("ann", ONE, "ben", ONE))).isEmpty();
  }

  @Test
  void fewerThanTwoThatCompileAreNotAlike() throws IOException {
    assertThat(groups(Map.of("ann", ONE, "ben", "class {{{"))).isEmpty();
  }

  private List<SimilarGroup> groups(Map<String, String> texts) throws IOException {
    Map<String, List<Source>> sources = new TreeMap<>();
    texts.forEach((id, text) -> sources.put(id, List.of(new Source("PrimeChecker.java", text))));
    return SimilarSubmissions.among(
        sources, template(), Files.createDirectory(temporary.resolve("work")));
  }

  private Path template() throws IOException {
    Path template = Files.createDirectories(temporary.resolve("template"));
    if (Files.notExists(template.resolve("Other.java"))) {
      Files.writeString(template.resolve("Other.java"), TEMPLATE);
    }
    return template;
  }
}
