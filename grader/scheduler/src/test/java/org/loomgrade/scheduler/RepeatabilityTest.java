package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seed means the same findings and the same steps, whatever else the machine does. */
class RepeatabilityTest {
  @TempDir static Path classes;
  private static String digest;
  private static Corpus corpus;

  @BeforeAll
  static void digest() {
    corpus = Corpus.compiledTo(classes);
    digest = Digest.of(corpus);
  }

  @Test
  void aBusyMachineChangesNothing() throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> busy = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      busy.add(Thread.ofPlatform().daemon().start(() -> spin(over)));
    }
    try {
      assertThat(Digest.of(corpus)).isEqualTo(digest);
    } finally {
      over.set(true);
      for (Thread thread : busy) {
        thread.join();
      }
    }
  }

  private static void spin(AtomicBoolean over) {
    long turns = 0;
    while (!over.get()) {
      turns++;
    }
    assertThat(turns).isNotNegative();
  }

  @Test
  void anotherProcessComesToTheSame(@TempDir Path others)
      throws IOException, InterruptedException, URISyntaxException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djdk.attach.allowAttachSelf=true",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                place(Digest.class) + File.pathSeparator + place(Explorer.class),
                Digest.class.getName(),
                others.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .endsWith(digest);
    assertThat(process.waitFor()).isZero();
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
