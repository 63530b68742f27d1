package org.loomgrade.verification;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.loomgrade.cli.Main;

/** One run of the command in this JVM. */
record Cli(int exit, String out, String err) {
  static Cli run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
    return new Cli(exit, out.toString(), err.toString());
  }
}
