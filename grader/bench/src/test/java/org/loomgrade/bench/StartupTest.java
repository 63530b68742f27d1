package org.loomgrade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The agent's start is timed by {@link Startup}; what makes it quick is held here. */
class StartupTest {
  @Test
  void theAgentRewritesNothingThatTheBuildHasRewritten() throws IOException, InterruptedException {
    Jvm.Ended ended =
        Jvm.controlled().with("-Xlog:class+load").run(Duration.ofMinutes(1), Hello.class);

    assertThat(ended.output())
        .anyMatch(line -> line.contains("org.loomgrade.scheduler.jdk.Prepared "))
        .noneMatch(line -> line.contains("org.loomgrade.scheduler.jdk.Patches"));
  }
}
