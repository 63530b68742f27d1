package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command in this JVM. */
record Run(int exit, String out, String err) {
  static Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
    return new Run(exit, out.toString(), err.toString());
  }

  /** Requires that the user is told what to mend, and sees no stack trace. */
  static void assertThatUsage(Run run, String... messages) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(messages).doesNotContain("\tat ");
  }
}
