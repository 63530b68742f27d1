package org.loomgrade.cli;

import java.nio.file.Path;
import org.loomgrade.grading.Isolation;
import org.loomgrade.grading.Sandbox;
import org.loomgrade.grading.WorkerPool;

/**
 * Where the product lies.
 *
 * @param home the folder that holds {@code grader}, {@code rubrics} and the rest
 */
record Installation(Path home) {
  /** The system property that the scripts set to {@link #home}. */
  static final String HOME = "loomgrade.home";

  static Installation ofThisProcess() {
    return new Installation(homeOfThisProcess());
  }

  static Path homeOfThisProcess() {
    String home = System.getProperty(HOME);
    if (home == null) {
      throw new IllegalStateException("start it by scripts/loomgrade, which sets -D" + HOME);
    }
    return Path.of(home);
  }

  Path rubrics() {
    return home.resolve("rubrics");
  }

  /** Worker JVMs. */
  WorkerPool workers(Sandbox sandbox, Isolation isolation) {
    return new WorkerPool(javaHome(), workerJars(), sandbox, isolation);
  }

  /** Where the build puts the jars of worker JVMs. */
  Path workerJars() {
    return home.resolve("grader/worker/target/app");
  }

  /** Starts JVMs that explore; the build puts their jars there. */
  ExplorerJvm explorer() {
    return new ExplorerJvm(javaHome(), home.resolve("grader/explore/target/app"));
  }

  static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }
}
