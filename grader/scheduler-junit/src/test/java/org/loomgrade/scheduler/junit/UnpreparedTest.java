package org.loomgrade.scheduler.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnpreparedTest {
  @Test
  void aJvmThatCannotBeControlledIsToldWhatItLacks() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Unprepared.class.getName())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("@Schedules: cannot attach to this JVM")
        .contains("-javaagent:loomgrade-scheduler.jar")
        .contains("-Djdk.attach.allowAttachSelf=true");
    assertThat(process.waitFor()).isZero();
  }
}
