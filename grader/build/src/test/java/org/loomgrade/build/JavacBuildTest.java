package org.loomgrade.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.intake.SourceFile;

class JavacBuildTest {
  @Test
  void codeThatIsNestedTooDeeplyForJavacIsTheSubmissionsFault(@TempDir Path folder)
      throws Exception {
    String deep = "(".repeat(9000) + "1" + ")".repeat(9000);
    CompileUnit unit =
        Units.unit("eve", List.of(new SourceFile("A.java", "class A { int i = " + deep + "; }")));

    Map<String, Compilation> compiled = new JavacBuild(folder).compile(List.of(unit), _ -> {});

    assertThat(compiled)
        .containsEntry("eve", new Compilation.Failed(List.of(CompileLimit.exceeded())));
  }

  @Test
  void taskThatTakesTooLongIsLeftBehind() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    LimitedTask stuck =
        new LimitedTask(() -> {
          never.await();
          return true;
        });

    assertThat(stuck.succeeds(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void taskThatFillsTheMemoryFails() throws Exception {
    LimitedTask large =
        new LimitedTask(() -> {
          throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
        });

    assertThat(large.succeeds(Duration.ofMinutes(1))).isFalse();
  }
}
