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
}
