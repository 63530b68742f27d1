package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Location;
import org.loomgrade.model.explore.ExploreEnd;
import org.loomgrade.model.explore.ExploreFinding;

/** Programs that do what programs under test should not: each has a verdict, none hangs. */
final class ExploreHostileTest {
  @TempDir Path classes = Path.of("");

  @Test
  void standardInputIsEmpty() throws IOException {
    Explored explored =
        explore(
            """
            if (System.in.read() != -1 || IO.readln() != null) throw new AssertionError();
            if (new java.io.FileInputStream(java.io.FileDescriptor.in).read() != -1) throw new Error();
            new java.util.Scanner(System.in).nextLine();
            """);

    assertThat(explored.kinds()).containsExactly("exception");
    assertThat(explored.cli().out()).contains("NoSuchElementException: No line found");
  }

  @Test
  void megabytesOfOutputAreKeptFromOurs() throws IOException {
    Explored explored =
        explore(
            """
            String line = "x".repeat(1000);
            for (int i = 0; i < 3000; i++) { System.out.println(line); System.err.println(line); }
            IO.println("by IO"); new Error("shown").printStackTrace();
            var file = new java.io.FileOutputStream(java.io.FileDescriptor.out);
            for (int i = 0; i < 3000; i++) file.write(line.getBytes());
            """);

    assertThat(explored.kinds()).isEmpty();
    assertThat(explored.cli().out()).isEqualTo("nothing found in 4 schedules (seed 1)\n");
    assertThat(explored.cli().err()).isEmpty();
  }

  @Test
  void closedStandardStreamsDoNoHarm() throws IOException {
    Explored explored =
        explore(
            """
            System.out.close(); System.in.close();
            new java.io.FileInputStream(java.io.FileDescriptor.in).close();
            new java.io.FileOutputStream(java.io.FileDescriptor.out).close();
            new java.io.FileOutputStream(java.io.FileDescriptor.err).close();
            """);

    assertThat(explored.kinds()).isEmpty();
  }

  @Test
  void endsOfTheJvmAreExits() throws IOException {
    assertThat(explore("System.exit(0);").kinds()).containsExactly("exit");
    assertThat(explore("Runtime.getRuntime().halt(3);").kinds()).containsExactly("exit");
    Explored thread = explore("Thread t = new Thread(() -> System.exit(7)); t.start(); t.join();");
    assertThat(thread.kinds()).containsExactly("exit");
    assertThat(thread.cli().out()).contains("ends the JVM with status 7");
  }

  @Test
  void jvmThatEndsWithoutAnAnswerIsSaid() throws IOException {
    compile("Runtime.class.getMethod(\"halt\", int.class).invoke(Runtime.getRuntime(), 9);");

    Cli cli = Cli.run("explore", "-cp", classes, "--main", "Program");

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.err())
        .contains("ended with status 9 after 0 schedules, before it could say what it found (set");
  }

  @Test
  void fullHeapInMainIsAResourceLimit() throws IOException {
    Explored explored =
        explore(
            "var all = new java.util.ArrayList<byte[]>(); while (true) all.add(new byte[9_000_000]);");

    assertThat(explored.kinds()).contains("resource-limit");
    assertThat(explored.result().end()).isEqualTo(ExploreEnd.OUT_OF_MEMORY);
    assertThat(explored.cli().exit()).isEqualTo(1);
  }

  @Test
  void fullHeapInAnotherThreadIsAResourceLimit() throws IOException {
    Explored explored =
        explore(
            """
            Thread t = new Thread(() -> { while (true) ALL.add(new byte[9_000_000]); }, "filler");
            t.start(); t.join();
            """);

    assertThat(explored.kinds()).contains("resource-limit");
    assertThat(explored.result().end()).isEqualTo(ExploreEnd.OUT_OF_MEMORY);
  }

  @Test
  void heapFullOfSmallObjectsIsAResourceLimit() throws IOException {
    Explored explored = explore("java.util.stream.Stream.iterate(0, i -> i + 1).toList();");

    assertThat(explored.kinds()).contains("resource-limit");
  }

  @Test
  void endlessRecursionIsAnException() throws IOException {
    Explored explored = explore("main(args);");

    assertThat(explored.kinds()).containsExactly("exception");
    assertThat(explored.cli().out()).contains("StackOverflowError");
  }

  @Test
  void spinningIsALivelock() throws IOException {
    Explored shared = explore("while (!stop) Thread.onSpinWait();");
    Explored empty = explore("for (int i = 0; ; i++) { if (i < 0) i = 0; }");

    assertThat(shared.kinds()).containsExactly("livelock");
    assertThat(empty.kinds()).containsExactly("livelock");
  }

  @Test
  void manyLivelocksEndTheExploration() throws IOException {
    Explored explored =
        explore("while (!stop) Thread.onSpinWait();", "--schedules", 1000, "--step-budget", 500);

    assertThat(explored.result().end()).isEqualTo(ExploreEnd.LIVELOCKS);
    assertThat(explored.cli().out()).contains("as too many do not end");
  }

  @Test
  void endlessStreamIsGivenUpWithItsPlace() throws IOException {
    Explored explored =
        explore(
            """
            Thread t = new Thread(
              () -> java.util.stream.LongStream.range(0, Long.MAX_VALUE).max(), "endless");
            t.start(); t.join();
            """,
            "--patience",
            1);

    assertStuck(explored, "resource-limit", "thread endless has been busy at Program.java:");
  }

  @Test
  void longComputationInTheJdkIsGivenUpWithItsPlace() throws IOException {
    Explored explored =
        explore(
            """
            var big = java.math.BigInteger.TWO.pow(30_000_000).subtract(java.math.BigInteger.ONE);
            IO.println(big.modPow(big, big.add(java.math.BigInteger.TWO)));
            """,
            "--patience",
            1);

    assertStuck(explored, "resource-limit", "thread main has been busy at Program.java:");
  }

  @Test
  void blockingInsideTheJdkIsUncontrolledWithItsPlace() throws IOException {
    Explored explored =
        explore(
            """
            var in = new java.io.PipedInputStream();
            new java.io.PipedOutputStream(in);
            in.read();
            """,
            "--patience",
            1);

    assertThat(explored.kinds()).containsExactly("uncontrolled");
    assertThat(explored.cli().out())
        .contains("waits for a lock inside the JDK", "1 place not controlled");
  }

  @Test
  void initializerThatThrowsIsAnException() throws IOException {
    Explored.compile(
        classes, "class Broken { static int n = Integer.parseInt(\"x\"); static void main() { } }");

    Explored explored = Explored.run(classes, "Broken", "--schedules", 3);

    assertThat(explored.kinds()).containsExactly("exception");
    assertThat(explored.cli().out()).contains("ExceptionInInitializerError");
  }

  @Test
  void classThatIsMissingAtRunTimeIsAnException() throws IOException {
    compile("new Other();");
    Files.delete(classes.resolve("Other.class"));

    Explored explored = Explored.run(classes, "Program", "--schedules", 3);

    assertThat(explored.kinds()).containsExactly("exception");
    assertThat(explored.cli().out()).contains("NoClassDefFoundError: Other");
  }

  @Test
  void damagedClassThatAnotherNeedsIsNamed() throws IOException {
    compile("new Other();");
    Files.write(classes.resolve("Other.class"), new byte[] {1, 2, 3});

    Cli cli = Cli.run("explore", "-cp", classes, "--main", "Program");

    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.err()).contains("the class file of Other is damaged");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() throws IOException {
    Explored explored =
        explore("throw new IllegalStateException(\"\\u001b[31mred\\r\\nnext\");", "--output");

    assertThat(explored.cli().out())
        .contains("IllegalStateException")
        .doesNotContain("\u001b", "\r");
  }

  private Explored explore(String body, Object... options) throws IOException {
    compile(body);
    Object[] all = new Object[options.length + 2];
    all[0] = "--schedules";
    all[1] = 4;
    System.arraycopy(options, 0, all, 2, options.length);
    boolean named = options.length > 0 && options[0].equals("--schedules");
    return Explored.run(classes, "Program", named ? options : all);
  }

  private void compile(String body) throws IOException {
    Explored.compile(
        classes,
        "public class Program {\n  static volatile boolean stop;\n"
            + "  static final java.util.List<byte[]> ALL = new java.util.ArrayList<>();\n"
            + "  public static void main(String[] args) throws Exception {\n"
            + body
            + "\n  }\n}\nclass Other { }\n");
  }

  private static void assertStuck(Explored explored, String kind, String message) {
    ExploreFinding finding = explored.result().numbered().getFirst();
    assertThat(explored.kinds()).containsExactly(kind);
    assertThat(finding.message()).startsWith(message);
    assertThat(finding.locations()).extracting(Location::file).containsExactly("Program.java");
    assertThat(explored.result().end()).isEqualTo(ExploreEnd.STUCK);
    assertThat(explored.cli().exit()).isEqualTo(1);
  }
}
