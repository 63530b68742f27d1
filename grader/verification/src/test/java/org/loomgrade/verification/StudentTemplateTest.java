package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.build.BuildException;
import org.loomgrade.build.MavenInstallation;

/**
 * The template as a student gets it: nothing in it earns a point, and its tests pass when the work
 * is done.
 */
final class StudentTemplateTest {
  @TempDir Path folder = Path.of("");

  @Test
  void nothingInItEarnsAPoint() {
    Cli cli = Cli.run("check", Product.home().resolve("student-template"));

    assertThat(cli.exit()).isEqualTo(1);
    assertThat(cli.out()).contains("Score of student-template: 0 of 100", "Next: ");
  }

  @Test
  void itsTestsFailUntilItIsWritten() throws Exception {
    Path copy = Folders.copy(Product.home().resolve("student-template"), folder.resolve("copy"));

    assertThat(mavenTest(copy)).isNotZero();
  }

  @Test
  void itsTestsPassOnARightSolution() throws Exception {
    Path copy = Folders.copy(Product.home().resolve("student-template"), folder.resolve("copy"));
    deleteExercises(copy);
    Folders.copy(
        Product.referenceSolutions().resolve("right/virtual-threads/src/main/java"),
        copy.resolve("src/main/java"));

    assertThat(mavenTest(copy)).as(() -> String.join("\n", lines)).isZero();
  }

  private final List<String> lines = new ArrayList<>();

  private int mavenTest(Path project) throws MavenInvocationException, BuildException {
    InvocationRequest request = new DefaultInvocationRequest();
    request.setPomFile(project.resolve("pom.xml").toFile());
    request.addArg("test");
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setJavaHome(new File(System.getProperty("java.home")));
    request.setMavenHome(MavenInstallation.find(System.getenv()).home().toFile());
    request.setMavenOpts("");
    request.setOutputHandler(lines::add);
    request.setInputStream(InputStream.nullInputStream());
    InvocationResult result = new DefaultInvoker().execute(request);
    return result.getExitCode();
  }

  private static void deleteExercises(Path project) throws IOException {
    for (String name : List.of("PrimeChecker", "DownloadSimulator", "LeakDetector")) {
      Files.delete(project.resolve("src/main/java/exercises/" + name + ".java"));
    }
  }
}
