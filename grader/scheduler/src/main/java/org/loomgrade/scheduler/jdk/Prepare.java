package org.loomgrade.scheduler.jdk;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: rewrites the JDK's classes and writes down what they became. */
public final class Prepare {
  private Prepare() {}

  /**
   * Writes the file.
   *
   * @param arguments the folder of the compiled classes of this module
   */
  public static void main(String[] arguments) throws IOException, UnmodifiableClassException {
    Agent.install();
    Prepared prepared = JdkWeaver.rewriteAll(Agent.instrumentation());
    Path file =
        Path.of(arguments[0])
            .resolve(Prepare.class.getPackageName().replace('.', '/'))
            .resolve(Prepared.RESOURCE);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      prepared.write(out);
    }
  }
}
