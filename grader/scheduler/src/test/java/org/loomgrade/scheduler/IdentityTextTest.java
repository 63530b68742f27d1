package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.weave.ClassSource;

/** Texts in which identity hash codes stand are the same whenever a schedule is run. */
final class IdentityTextTest {
  @TempDir Path classes;

  private Program program(String body) throws IOException {
    String text =
        "import java.util.concurrent.*;\npublic class Main {\n"
            + "public static void main(String[] args) throws Exception {\n"
            + body
            + "\n}}\n";
    return Programs.main(ClassSource.directory(Sources.compile(classes, text)), "Main");
  }

  private static String output(Program program) {
    return Explorer.seeded(1).replay(program, "random:1:3").output();
  }

  @Test
  void objectsArraysAndLambdasArePrintedAlike() throws IOException {
    Program program =
        program(
            """
            System.out.println(new Object() + " " + new int[2] + " " + (Runnable) () -> {});
            System.out.println(new FutureTask<>(() -> 1) + " " + new CompletableFuture<>());
            """
                .replace("(Runnable) () -> {}", "((Runnable) () -> {}).getClass().isHidden()"));

    assertThat(output(program)).contains("java.lang.Object@", "[I@").isEqualTo(output(program));
  }

  @Test
  void messagesOfTheJdkThatNameATaskAreAlike() throws IOException {
    Program program =
        program(
            """
            ExecutorService pool = Executors.newFixedThreadPool(1);
            pool.shutdown();
            pool.submit(() -> 1);
            """);
    Explorer explorer = Explorer.seeded(1).withSchedules(2);

    assertThat(explorer.explore(program).findings())
        .extracting(Finding::sentence)
        .singleElement()
        .asString()
        .contains("RejectedExecutionException: Task java.util.concurrent.FutureTask")
        .isEqualTo(explorer.explore(program).findings().getFirst().sentence());
  }
}
