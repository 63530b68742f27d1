package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.report.Trace;
import org.loomgrade.scheduler.weave.ClassSource;

/** The values that a trace shows: one tells each reader what the writer before it wrote. */
final class ValuesTest {
  @TempDir Path classes;

  @Test
  void readsShowWhatWasWrittenLast() throws IOException {
    Program program =
        program(
            """
            public class Main {
              static int count;
              public static void main(String[] args) throws Exception {
                Thread[] threads = new Thread[3];
                for (int i = 0; i < 3; i++) {
                  int amount = i + 1;
                  threads[i] = new Thread(() -> { count += amount; count *= 10; });
                  threads[i].start();
                }
                for (Thread thread : threads) {
                  thread.join();
                }
              }
            }
            """);
    for (int index = 0; index < 100; index++) {
      assertReadsShowWrites(Explorer.seeded(1).replay(program, "random:1:" + index).trace());
    }
  }

  @Test
  void timedWaitsShowHowLongAndWhenInVirtualTime() throws IOException {
    Program program =
        program(
            """
            public class Main {
              public static void main(String[] args) throws Exception {
                Thread other = new Thread(() -> {
                  try {
                    Thread.sleep(400);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
                other.start();
                Thread.sleep(150);
                other.join(50);
                synchronized (Main.class) {
                  Main.class.wait(7_200_000);
                }
                other.join();
              }
            }
            """);

    Trace trace = Explorer.seeded(1).replay(program, "random:1:0").trace();

    assertThat(values(trace, "sleep"))
        .containsExactlyInAnyOrder("(400 ms, at 0 ms)", "(150 ms, at 0 ms)");
    assertThat(values(trace, "wait")).containsExactly("(2 h, at 200 ms)");
    assertThat(values(trace, "join")).contains("(50 ms, at 150 ms)");
  }

  private static List<String> values(Trace trace, String operation) {
    return trace.steps().stream()
        .filter(step -> step.site().operation().contains(operation) && step.value() != null)
        .map(Trace.Step::value)
        .toList();
  }

  private static void assertReadsShowWrites(Trace trace) {
    List<Trace.Step> accesses =
        trace.steps().stream()
            .filter(step -> step.site().operation().endsWith("Main.count"))
            .toList();
    assertThat(accesses).hasSize(12);
    String last = "0";
    for (Trace.Step access : accesses) {
      if (access.site().operation().startsWith("write")) {
        last = access.value();
      } else {
        assertThat(access.value()).as("%s", trace).isEqualTo(last);
      }
    }
  }

  private Program program(String text) throws IOException {
    return Programs.main(ClassSource.directory(Sources.compile(classes, text)), "Main");
  }
}
