package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.weave.ClassSource;

/** What findings say of where threads are. */
class FindingTextTest {
  @TempDir Path classes;

  private List<Finding> explore(String... lines) throws IOException {
    String text =
        "import java.util.*;\nimport java.util.concurrent.*;\npublic class Main {\n"
            + "public static void main(String[] args) throws Exception {\n"
            + String.join("\n", lines)
            + "\n}}\n";
    ClassSource source = ClassSource.directory(Sources.compile(classes, text));
    return Explorer.seeded(1).withSchedules(20).explore(Programs.main(source, "Main")).findings();
  }

  @Test
  void nobodyHasStartedMain() throws IOException {
    assertThat(explore("new CountDownLatch(1).await();"))
        .extracting(Finding::sentence)
        .containsExactly(
            "no thread can go on: main waits at call CountDownLatch.await (Main.java:5)");
  }

  @Test
  void anIdleThreadOfAPoolWaitsForWork() throws IOException {
    List<Finding> findings =
        explore(
            "ExecutorService pool = Executors.newFixedThreadPool(1);",
            "pool.submit(() -> { Thread.sleep(5); return 1; }).get();");

    assertThat(findings)
        .extracting(Finding::sentence)
        .containsExactly(
            "main has ended, but pool-1-thread-1 (started at Main.java:6) waits for work in its"
                + " pool");
    assertThat(findings.getFirst().sides().getFirst().site())
        .hasToString("call ExecutorService.submit (Main.java:6)");
  }

  @Test
  void anIdleTimerWaitsForWork() throws IOException {
    assertThat(explore("new Timer(\"clock\");"))
        .extracting(Finding::sentence)
        .singleElement()
        .asString()
        .endsWith("waits for work from its timer");
  }

  @Test
  void whatIsNotControlledNamesThePlace() throws IOException {
    List<Finding> findings =
        explore(
            "synchronized (Main.class) { args = null; }",
            "new java.lang.ref.ReferenceQueue<Object>().remove();");

    assertThat(findings.getFirst().sides().getFirst())
        .hasToString("main: call ReferenceQueue.remove (Main.java:6)");
  }

  @Test
  void whoWaitsForAClassSaysWhoInitializesIt() throws IOException {
    List<Finding> findings =
        explore(
            "Config.read();",
            "} static int value;",
            "static class Config { static void read() {} static {",
            "Thread t = new Thread(() -> value++);",
            "t.start();",
            "try { t.join(); } catch (InterruptedException e) { value = 0; }",
            "}");

    assertThat(findings)
        .extracting(Finding::sentence)
        .containsExactly(
            "no thread can go on: main waits for Thread-0 to end at call Thread.join"
                + " (Main.java:10); Thread-0 (started at Main.java:9) waits for the lock of"
                + " Config's initializer, held by main");
  }
}
