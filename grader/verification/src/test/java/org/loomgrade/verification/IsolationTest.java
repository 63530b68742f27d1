package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission comes to the same whether it has a JVM of its own or one that served others. */
final class IsolationTest {
  private static final String MAIN = "public static void main(String[] args)";

  /** What it prints would be taken for the next one's. */
  private static final String ADDS_A_HANDLER =
      """
      java.util.logging.Logger.getLogger("").addHandler(new java.util.logging.Handler() {
        @Override public void publish(java.util.logging.LogRecord record) { System.out.println("4 is prime"); }
        @Override public void flush() {}
        @Override public void close() {}
      });
      """;

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void makeSubmissions() throws IOException {
    Path right = Product.referenceSolutions().resolve("right/platform-threads");
    submission("a-adds-a-handler", right, ADDS_A_HANDLER);
    submission("b-logs", right, "java.util.logging.Logger.getLogger(\"b\").info(\"starts\");");
    Folders.copy(right, folder.resolve("in/c-right"));
    Folders.copy(
        Product.referenceSolutions().resolve("faulty/primes-unlocked-hashmap"),
        folder.resolve("in/d-faulty"));
  }

  @Test
  void othersBeforeItChangeNoByte() throws IOException {
    assertThat(results("several")).hasSize(4).isEqualTo(results("each"));
  }

  private void submission(String name, Path right, String firstOfMain) throws IOException {
    Path primes =
        Folders.copy(right, folder.resolve("in").resolve(name))
            .resolve("src/main/java/exercises/PrimeChecker.java");
    String text = Files.readString(primes);
    int brace = text.indexOf('{', text.indexOf(MAIN));
    assertThat(brace).isPositive();
    Files.writeString(
        primes, text.substring(0, brace + 1) + firstOfMain + text.substring(brace + 1));
  }

  private Map<String, String> results(String isolation) throws IOException {
    Path out = folder.resolve("out-" + isolation);
    Cli batch =
        Cli.run("batch", folder.resolve("in"), "--out", out, "--jobs", 1, "--isolation", isolation);
    assertThat(batch.exit()).as(batch.err()).isZero();
    return Folders.texts(out.resolve("results"));
  }
}
