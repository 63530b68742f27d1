package org.loomgrade.verification;

import java.nio.file.Path;

/** Where the product lies. */
final class Product {
  private Product() {}

  static Path home() {
    return Path.of(System.getProperty("loomgrade.home"));
  }

  static Path referenceSolutions() {
    return home().resolve("reference-solutions");
  }

  /** The folder of the jars that a worker JVM has on its class path. */
  static Path workerJars() {
    return home().resolve("grader/worker/target/app");
  }
}
