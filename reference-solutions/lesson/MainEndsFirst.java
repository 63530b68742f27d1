package lesson;

/**
 * WRONG: main ends before the work is done. In Go: {@code go write()} and the end of {@code main}.
 *
 * <p>Prints "report: null" and ends; "the report is written" never comes. {@link MainWaits} is
 * right.
 */
public class MainEndsFirst {
  private static String report;

  static void main() {
    // Virtual threads are daemons, as goroutines are: when main ends, nobody waits for them.
    Thread.ofVirtual().name("reporter").start(MainEndsFirst::write);
    // Sleeping here for longer than the work takes would be a bet, and the data race would stay.
    IO.println("report: " + report);
  }

  private static void write() {
    try {
      Thread.sleep(50); // the work
      report = "all is well";
      IO.println("the report is written");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
