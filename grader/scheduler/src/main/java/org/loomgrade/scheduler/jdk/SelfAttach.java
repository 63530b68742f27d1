package org.loomgrade.scheduler.jdk;

import java.io.IOException;
import java.nio.file.Path;

/** Loads an agent into the running JVM by the Attach API, which a JRE may lack: reflectively. */
final class SelfAttach {
  private SelfAttach() {}

  static void load(Path jar) throws IOException, ReflectiveOperationException {
    Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine");
    Object self =
        machine
            .getMethod("attach", String.class)
            .invoke(null, String.valueOf(ProcessHandle.current().pid()));
    try {
      machine.getMethod("loadAgent", String.class).invoke(self, jar.toString());
    } finally {
      machine.getMethod("detach").invoke(self);
    }
  }
}
