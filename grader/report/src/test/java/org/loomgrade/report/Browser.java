package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium that shows pages. Tests that need one are skipped where there is none, unless the
 * environment says {@code LOOMGRADE_BROWSER=required}.
 */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start() {
    Path browser = found("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = found("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .withSilent(true)
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** The first program of these names that is there; ends the test when there is none. */
  private static Path found(String... names) {
    Optional<Path> program =
        Stream.of(names)
            .flatMap(name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return program.orElseGet(() -> {
      String missing = names[0] + " is not on the PATH: install it to have the pages tested";
      return "required".equals(System.getenv("LOOMGRADE_BROWSER")) ? fail(missing) : abort(missing);
    });
  }

  /** Opens a page anew, in a window as wide as a desktop's. */
  void open(Path page) {
    resize(1280);
    driver.get(page.toUri().toString());
  }

  void resize(int width) {
    driver.manage().window().setSize(new Dimension(width, 900));
  }

  /** Sets which colors the reader likes: {@code light} or {@code dark}. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Lays pages out as on paper of the size A4, as wide as its text is. */
  void paper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 718, "height", 1046, "deviceScaleFactor", 1, "mobile", true));
  }

  void print() {
    driver.executeCdpCommand("Page.printToPDF", Map.of());
  }

  /** Sets the window's width exactly, as that of a telephone, which no desktop's window has. */
  void telephone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
  }

  void desktop() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What of these elements is seen, as text. */
  List<String> texts(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
  }

  Object eval(String expression) {
    return String.valueOf(driver.executeScript("return " + expression));
  }

  /** What axe finds wrong by the rules of WCAG 2.2 AA and its own of good practice. */
  @Nullable Object accessibilityFaults() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(axe).isNotNull();
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        axe.run().then((result) => done(result.violations.flatMap((violation) =>
            violation.nodes.map((node) => violation.id + ': ' + node.html + node.failureSummary))));
        """);
  }

  /** What the console said since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Requests since the last call that were for something else than a file of the report. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .filter(message -> !message.contains("\"url\":\"file:"))
        .filter(message -> !message.contains("\"url\":\"data:,\""))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
