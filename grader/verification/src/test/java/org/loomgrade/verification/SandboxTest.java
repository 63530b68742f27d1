package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.grading.AgentJar;
import org.loomgrade.grading.Bubblewrap;
import org.loomgrade.grading.Sandbox;
import org.loomgrade.grading.SandboxException;

/** What a program can do in the sandbox that vetting would not have let through. */
final class SandboxTest {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  @TempDir Path folder = Path.of("");

  @Test
  void filesOfTheHostAreNotThere() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "42");

    assertThat(inside("IO.println(Files.exists(Path.of(\"%s\")));".formatted(secret)))
        .isEqualTo("false");
    assertThat(
            inside(
                """
                for (String file : List.of("/etc/passwd", "/home", "/root", "/usr/bin", "%s"))
                  IO.print(Files.exists(Path.of(file)) + " ");
                """
                    .formatted(System.getProperty("user.home"))))
        .isEqualTo("false false false false false");
  }

  @Test
  void onlyTheTemporaryFolderCanBeWritten() throws Exception {
    assertThat(
            inside(
                """
                for (String folder : List.of("/", "/tmp", "/dev", "/dev/shm", "/proc/sys/kernel", "%s", "%s"))
                  try { Files.writeString(Path.of(folder, "pwned"), "x"); IO.print(folder + " "); }
                  catch (IOException e) { }
                """
                    .formatted(JAVA_HOME, folder.resolve("classes"))))
        .isEqualTo("/tmp");
  }

  @Test
  void temporaryFolderIsBounded() throws Exception {
    assertThat(
            inside(
                """
                try { for (int i = 0; i < 30; i++) Files.write(Path.of("/tmp/" + i), new byte[10_000_000]); }
                catch (IOException e) { IO.println("full"); }
                """))
        .isEqualTo("full");
  }

  @Test
  void networkIsNotThere() throws Exception {
    assertThat(
            inside(
                """
                IO.println(java.net.NetworkInterface.networkInterfaces().filter(i -> {
                  try { return i.isUp() && !i.isLoopback(); } catch (IOException e) { return true; }
                }).count());
                """))
        .isEqualTo("0");
  }

  @Test
  void otherProcessesAreNotSeenAndNoneCanBeStarted() throws Exception {
    assertThat(
            inside(
                """
                IO.print(ProcessHandle.allProcesses().count() + " ");
                try { new ProcessBuilder("/bin/sh", "-c", "true").start(); IO.println("started"); }
                catch (IOException e) { IO.println("none"); }
                """))
        .isEqualTo("2 none");
  }

  @Test
  void environmentIsEmptyAndTheUserIsNobody() throws Exception {
    assertThat(
            inside(
                """
                var names = new TreeSet<>(System.getenv().keySet());
                names.removeAll(Set.of("PWD", "LC_ALL"));
                IO.println(names + " " + Files.getAttribute(Path.of("/tmp/."), "unix:uid"));
                """))
        .isEqualTo("[] 65534");
  }

  /** What a program prints that is run inside. */
  private String inside(String body) throws IOException, InterruptedException {
    // Where root grades, the JVM is another user, which has to come by here.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path agent = AgentJar.in(Product.workerJars());
    Files.copy(agent, classes.resolve(agent.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    Sandbox sandbox = sandbox(classes);
    Path source = Files.createDirectories(folder.resolve("src")).resolve("Prisoner.java");
    Files.writeString(
        source,
        "import module java.base; class Prisoner { public static void main(String[] args) throws Exception {\n"
            + body
            + "\n} }");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, System.err, "-d", classes.toString(), source.toString());
    assertThat(status).isZero();
    List<String> java = List.of(JAVA_HOME.resolve("bin/java").toString(), "-Xmx256m", "-cp");
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of(classes.toRealPath().toString(), "Prisoner"));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(sandbox.around(command))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return Files.readString(said, StandardCharsets.UTF_8).strip();
  }

  private Sandbox sandbox(Path jars) throws IOException, InterruptedException {
    try {
      return Bubblewrap.tryOut(JAVA_HOME, jars, folder);
    } catch (SandboxException e) {
      return abort("no sandbox on this machine: " + e.getMessage());
    }
  }
}
