package org.loomgrade.explore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.loomgrade.model.explore.ExploreOrder;

/** Carries out one order; ends when it is done, or when nobody waits for the answer any more. */
public final class ExploreMain {
  private ExploreMain() {}

  /** Reads the order, one line, from standard input. */
  public static void main(String[] arguments) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null) {
      return;
    }
    ExploreOrder order = ExploreOrder.parse(line);
    endWithTheCaller(in);
    StandardStreams.replace();
    Answer answer = new Answer(order.answer());
    answer.give(new Exploring(order, answer).explore());
  }

  private static void endWithTheCaller(BufferedReader in) {
    Thread lifeline =
        new Thread(
            () -> {
              try {
                while (in.readLine() != null) {
                  // nothing more is expected
                }
              } catch (IOException e) {
                // as good as its end
              }
              Runtime.getRuntime().halt(Answer.ABANDONED);
            },
            "loomgrade-lifeline");
    lifeline.setDaemon(true);
    lifeline.start();
  }
}
