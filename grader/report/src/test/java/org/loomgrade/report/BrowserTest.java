package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Result;
import org.loomgrade.model.Source;
import org.loomgrade.model.Visibility;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the pages do in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserTest {
  private static final String HOSTILE =
      "</span></code></style></script><img src=x onerror='window.hacked=1'><script>window.hacked=1</script>"
          + "${7*7}\u202Egnp.exe\u001B[31m";
  private static final String CURRENT = "[aria-current=step]";

  private @Nullable Browser running;
  private Path report = Path.of("");

  @BeforeAll
  void writeReport(@TempDir Path temporary) throws IOException {
    running = Browser.start();
    report = temporary.resolve("report");
    Samples.store(
        temporary,
        Map.of(
            "ann", Samples.identity("Blue", "Zelda"),
            "ben", Samples.identity("Red", "Yann"),
            "evil", Samples.identity(HOSTILE, HOSTILE)),
        List.of(
            Samples.faulty("ann"), Samples.full("ben"), Samples.missing("cleo"), hostile("evil")));
    new HtmlReport(GradedFolder.open(temporary), List.of()).write(report, id -> {});
  }

  @AfterAll
  void quit() {
    if (running != null) {
      running.close();
    }
  }

  @AfterEach
  void nothingWasRefusedOrRequested() {
    browser().desktop();
    assertThat(browser().console()).isEmpty();
    assertThat(browser().requests()).isEmpty();
  }

  @Test
  void headingsSortUpAndDown() {
    browser().open(report.resolve("index.html"));
    assertThat(ids()).containsExactly("ann", "ben", "cleo", "evil");

    heading("Score").click();
    assertThat(ids()).containsExactly("ben", "ann", "cleo", "evil");
    assertThat(browser().find("[aria-sort=descending]").getText()).isEqualTo("Score");

    heading("Score").sendKeys(Keys.ENTER);
    assertThat(ids()).containsExactly("cleo", "evil", "ann", "ben");
    assertThat(browser().all("[aria-sort]")).hasSize(1);
    assertThat(browser().find("[aria-sort=ascending]").getText()).isEqualTo("Score");
  }

  @ParameterizedTest
  @CsvSource({
    "zelda@, ann",
    "ZELDA, ann",
    "red, ben",
    "s-yann, ben",
    "yann red, ben",
    "yann blue, ''"
  })
  void searchFindsNamesIdsAndGroups(String query, String id) {
    browser().open(report.resolve("index.html"));

    browser().find("#query").sendKeys(query);

    assertThat(ids()).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
    assertThat(browser().find("[data-count]").getText()).isEqualTo(ids().size() + " of 4");
  }

  @Test
  void manySubmissionsAreShownWhenAskedFor(@TempDir Path folder) throws IOException {
    List<Result> many =
        IntStream.range(0, 250).mapToObj(i -> Samples.full("s%03d".formatted(i))).toList();
    Samples.store(folder, Map.of(), many);
    new HtmlReport(GradedFolder.open(folder), null).write(folder.resolve("report"), id -> {});
    browser().open(folder.resolve("report/index.html"));
    assertThat(ids()).hasSize(200);
    assertThat(browser().find("[data-count]").getText())
        .isEqualTo("250 of 250, the first 200 shown");

    browser().find("[data-more]").click();

    assertThat(ids()).hasSize(250);
    assertThat(browser().find("[data-more]").isDisplayed()).isFalse();
  }

  @Test
  void allSubmissionsArePrinted(@TempDir Path folder) throws IOException {
    List<Result> many =
        IntStream.range(0, 210).mapToObj(i -> Samples.full("s%03d".formatted(i))).toList();
    Samples.store(folder, Map.of(), many);
    new HtmlReport(GradedFolder.open(folder), null).write(folder.resolve("report"), id -> {});
    browser().open(folder.resolve("report/index.html"));
    assertThat(ids()).hasSize(200);

    browser().print();

    assertThat(ids()).hasSize(210);
  }

  @ParameterizedTest
  @CsvSource({"index", "students/ann", "submissions/ann", "submissions/evil"})
  void paperIsWideEnough(String page) {
    browser().open(report.resolve(page + ".html"));

    browser().paper();

    assertThat(browser().eval("document.documentElement.scrollWidth")).isEqualTo("718");
  }

  /** A foot would stand on each sheet, as if the threads stopped there. */
  @Test
  void endOfAnInterleavingIsPrintedOnce() {
    browser().open(report.resolve("students/ann.html"));

    browser().paper();

    assertThat(browser().find(".lanes tfoot").getCssValue("display")).isEqualTo("table-row-group");
  }

  @Test
  void buttonsStepAndLightTheLine() {
    browser().open(report.resolve("students/ann.html"));

    button("First step").click();
    assertThat(browser().find(CURRENT).getText()).contains("Thread.start");
    button("Step on").click();
    assertThat(browser().find(CURRENT).getText()).contains("enter").contains("(first)");
    assertThat(browser().texts(".beside .lit"))
        .singleElement()
        .asString()
        .contains("synchronized (first) {", "left");

    button("Last step").click();
    assertThat(browser().find("[data-now]").getText())
        .isEqualTo("Step 6, right: enter synchronized (first), PrimeChecker.java:11; holds second");
    assertThat(browser().texts(".beside .at")).anyMatch(line -> line.contains("left"));
    button("Step on").click();
    assertThat(browser().find(CURRENT + " th").getText()).isEqualTo("6");
    button("Step back").click();
    assertThat(browser().find(CURRENT + " th").getText()).isEqualTo("5");
  }

  @Test
  void keysStepToo() {
    browser().open(report.resolve("submissions/ann.html"));
    WebElement steps = browser().find(".stage .scroll");

    steps.sendKeys(Keys.HOME, Keys.ARROW_DOWN, Keys.ARROW_RIGHT);
    assertThat(browser().find(CURRENT + " th").getText()).isEqualTo("3");
    steps.sendKeys(Keys.ARROW_UP, Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    assertThat(browser().find(CURRENT + " th").getText()).isEqualTo("1");
    steps.sendKeys(Keys.END);
    assertThat(browser().find(CURRENT + " th").getText()).isEqualTo("6");
  }

  @Test
  void threadsThatTakeNoPartCanBeHidden() {
    browser().open(report.resolve("students/ann.html"));
    assertThat(browser().texts(".lanes thead th")).containsExactly("step", "left", "right", "main");

    browser().find("[data-all]").click();

    assertThat(browser().texts(".lanes thead th")).containsExactly("step", "left", "right");
    assertThat(browser().texts(".step th")).containsExactly("2", "4", "5", "6");
  }

  @Test
  void pageToSendIsWholeByItself(@TempDir Path elsewhere) throws IOException {
    Path sent = Files.copy(report.resolve("students/ann.html"), elsewhere.resolve("sent.html"));

    browser().open(sent);

    assertThat(browser().find("h1").getText()).isEqualTo("Zelda");
    assertThat(browser().find("h1").getCssValue("font-weight")).isEqualTo("650");
    assertThat(browser().texts(".beside .lit")).isNotEmpty();
    assertThat(browser().all("a[href*='.html']")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"index", "students/evil", "submissions/evil"})
  void hostileTextIsShownAsText(String page) {
    browser().open(report.resolve(page + ".html"));

    assertThat(browser().eval("window.hacked")).isEqualTo("null");
    assertThat(browser().all("img")).isEmpty();
    assertThat(browser().find("main").getText())
        .contains("<script>window.hacked=1</script>${7*7}[U+202E]gnp.exe[U+001B][31m");
  }

  @ParameterizedTest
  @CsvSource({"index", "students/ann", "students/evil", "submissions/ben"})
  void telephoneNeedsNoSidewaysScrolling(String page) {
    browser().open(report.resolve(page + ".html"));

    browser().telephone();

    assertThat(browser().eval("document.documentElement.scrollWidth")).isEqualTo("390");
  }

  @ParameterizedTest
  @CsvSource({"index, light", "index, dark", "submissions/ann, light", "submissions/ann, dark"})
  void pagesAreAccessible(String page, String scheme) throws IOException {
    browser().prefer(scheme);
    browser().open(report.resolve(page + ".html"));

    assertThat(browser().accessibilityFaults())
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .isEmpty();
  }

  private Browser browser() {
    if (running == null) {
      throw new IllegalStateException("no browser was started");
    }
    return running;
  }

  private List<String> ids() {
    return browser().texts("[data-sortable] tbody th a");
  }

  private WebElement heading(String text) {
    return browser().all("[data-sort] button").stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private WebElement button(String label) {
    return browser().find("button[aria-label='" + label + "']");
  }

  private static Result hostile(String submission) {
    Finding finding =
        new Finding(
            Kind.DATA_RACE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of(new Location("A.java", 1)),
            null,
            new Interleaving(
                List.of(new ThreadPlace(HOSTILE, "call " + HOSTILE, "A.java", 1)),
                1,
                List.of(new TraceRow(1, 0, "call " + HOSTILE, "A.java", 1, HOSTILE))));
    return Samples.graded(
            submission, Samples.criterion("primes.values", Visibility.VISIBLE, finding))
        .with(List.of(new Source("A.java", "// " + HOSTILE + "x".repeat(5_000) + "\nclass A {}")));
  }
}
