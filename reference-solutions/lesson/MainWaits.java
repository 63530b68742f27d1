package lesson;

/**
 * Right: {@link MainEndsFirst}, and main waits. In Go: a {@code WaitGroup}, or a channel.
 *
 * <p>Prints "the report is written" and "report: all is well", always, and in this order.
 */
public class MainWaits {
  private static String report;

  static void main() throws InterruptedException {
    Thread reporter = Thread.ofVirtual().name("reporter").start(MainWaits::write);
    // Now main cannot end first, and after join it may read what the reporter wrote.
    reporter.join();
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
