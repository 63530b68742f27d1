package org.loomgrade.exports.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.exports.Batches;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.GradeSettings;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.UserKey;
import org.loomgrade.exports.lti.TestPlatform.Told;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;
import org.loomgrade.settings.BadSettingsException;

/** Pushes to a strict platform; nothing here waits, what would be waited is kept. */
final class PushTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path temporary;
  private final List<Duration> waited = new ArrayList<>();
  private Notes notes = new Notes();
  private Path out = Path.of("");
  private TestPlatform platform;

  PushTest() throws IOException {
    platform = new TestPlatform(CLOCK);
  }

  @BeforeEach
  void grade() throws IOException {
    out = Batches.ofEachKind(temporary.resolve("out"));
  }

  @AfterEach
  void stop() {
    platform.close();
    assertThat(platform.complaints).isEmpty();
  }

  @Test
  void eachStudentGetsTheScore() throws Exception {
    PushReport report = push();

    assertThat(report.complete()).isTrue();
    assertThat(report.sent())
        .containsExactly(
            "ada (Ada Lovelace): 62.5 of 100 to u-ada",
            "pair (=cmd|' /C calc'!A0): 62.5 of 100 to u-124",
            "pair (Björn O'Neil, \"BO\"): 62.5 of 100 to u-125",
            "zoe (Zoë): 100 of 100 to u-126");
    assertThat(platform.scores.stream().map(s -> s.get("userId").getAsString()))
        .containsExactly("u-ada", "u-124", "u-125", "u-126");
    assertThat(platform.scores.getFirst().get("scoreGiven").getAsDouble()).isEqualTo(62.5);
    assertThat(platform.requestsOfTokens).isEqualTo(1);
    assertThat(waited).isEmpty();
  }

  @Test
  void scoreSaysWhenTheSubmissionWasHandedInWhereThatIsKnown() throws Exception {
    push();

    JsonObject ada = platform.scores.getFirst();
    assertThat(ada.getAsJsonObject("submission").get("submittedAt").getAsString())
        .isEqualTo("2026-03-01T09:00:00.000Z");
    assertThat(platform.scores.get(1).has("submission")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-05T12:00:01Z", "2026-03-01T10:00:00", "soon"})
  void timeToComeOrWithoutAZoneIsNotSent(String submittedAt) throws Exception {
    Student ada = new Student("Ada", null, Map.of("lti-user", "u-ada"));
    Batches.write(out, Map.of("ada", Batches.alone(null, submittedAt, ada)), Batches.full("ada"));

    assertThat(push().complete()).isTrue();
    assertThat(platform.scores).singleElement().matches(score -> !score.has("submission"));
  }

  @Test
  void scoreIsNoNewAttemptOfTheStudents() throws Exception {
    push();

    assertThat(platform.scores)
        .hasSize(4)
        .allSatisfy(score ->
            assertThat(
                    score.getAsJsonObject(TestPlatform.CANVAS).get("new_submission").getAsBoolean())
                .isFalse());
  }

  @Test
  void whoHasNoIdOrNoGradeIsNamed() throws Exception {
    push();

    assertThat(notes.leftOut())
        .containsExactly(
            "frank could not be graded; run batch again",
            "-erin has no lti-user; --users can give one",
            "dave (Dave) has no lti-user; --users can give one");
  }

  @Test
  void usersMayBeNamedByAnotherId() throws Exception {
    push(lineItem(), new UserKey("canvas-user"), false);

    assertThat(platform.scores.stream().map(s -> s.get("userId").getAsString()))
        .containsExactly("7001", "7124", "7125", "7126");
  }

  @Test
  void whatArrivedIsNotSentAgain() throws Exception {
    push();
    platform.scores.clear();

    PushReport again = push();

    assertThat(again.unchanged()).isEqualTo(4);
    assertThat(again.sent()).isEmpty();
    assertThat(platform.scores).isEmpty();
    assertThat(platform.requestsOfTokens).isEqualTo(1);
  }

  @Test
  void whatHasChangedIsSentAtALaterTime() throws Exception {
    push();
    Batches.write(out, Map.of("ada", identity()), Batches.full("ada"));

    PushReport again = push();

    assertThat(again.sent()).containsExactly("ada (Ada): 100 of 100 to u-ada, was 62.5");
    List<OffsetDateTime> times =
        platform.scores.stream()
            .filter(score -> score.get("userId").getAsString().equals("u-ada"))
            .map(score -> OffsetDateTime.parse(score.get("timestamp").getAsString()))
            .toList();
    assertThat(times).hasSize(2).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void timesGrowThoughTheClockStands() throws Exception {
    push();

    assertThat(platform.scores.stream().map(score -> score.get("timestamp").getAsString()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void conflictIsTriedOnceMoreWithALaterTime() throws Exception {
    platform.latest.put("u-ada", OffsetDateTime.parse("2026-03-05T12:00:00Z"));

    assertThat(push().complete()).isTrue();
    assertThat(platform.scores).hasSize(4);
  }

  @Test
  void conflictThatStaysIsARefusalAndTheOthersAreSent() throws Exception {
    platform.latest.put("u-ada", OffsetDateTime.parse("2027-01-01T00:00:00Z"));

    PushReport report = push();

    assertThat(report.refused()).singleElement().asString().contains("ada", "409");
    assertThat(report.sent()).hasSize(3);
    assertThat(report.complete()).isFalse();
  }

  @Test
  void userThatThePlatformDoesNotKnowIsARefusalAndIsTriedAgainLater() throws Exception {
    platform.unknownUsers.add("u-125");

    PushReport report = push();

    assertThat(report.refused()).singleElement().asString().contains("O'Neil", "422");
    platform.unknownUsers.clear();
    assertThat(push().sent()).singleElement().asString().contains("u-125");
  }

  @Test
  void badRequestIsARefusalInHarmlessWords() throws Exception {
    platform.scoresTold.add(new Told(400, Map.of()));

    PushReport report = push();

    assertThat(report.refused())
        .containsExactly(
            "ada (Ada Lovelace): 62.5 of 100 to u-ada: the platform answered 400 (told to say [31m 400)");
    assertThat(report.sent()).hasSize(3);
  }

  @Test
  void refusedTokenIsFetchedAnewOnce() throws Exception {
    platform.scoresTold.add(new Told(401, Map.of()));

    assertThat(push().complete()).isTrue();
    assertThat(platform.requestsOfTokens).isEqualTo(2);
    assertThat(platform.scores).hasSize(4);
  }

  @Test
  void tokenThatIsRefusedTwiceEndsThePush() throws Exception {
    platform.scoresTold.addAll(List.of(new Told(401, Map.of()), new Told(401, Map.of())));

    PushReport report = push();

    assertThat(report.stopped()).contains("does not let the tool in", "401");
    assertThat(platform.scores).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503})
  void busyPlatformIsAskedAgainLaterAndLater(int status) throws Exception {
    for (int i = 0; i < 4; i++) {
      platform.scoresTold.add(new Told(status, Map.of()));
    }

    assertThat(push().complete()).isTrue();
    assertThat(waited)
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8));
    assertThat(platform.scores).hasSize(4);
  }

  @Test
  void platformSaysWhenToAskAgain() throws Exception {
    platform.scoresTold.add(new Told(429, Map.of("Retry-After", "17")));
    platform.scoresTold.add(new Told(503, Map.of("Retry-After", "Thu, 05 Mar 2026 12:02:00 GMT")));
    platform.scoresTold.add(new Told(503, Map.of("Retry-After", "soon")));

    assertThat(push().complete()).isTrue();
    assertThat(waited)
        .containsExactly(Duration.ofSeconds(17), Duration.ofMinutes(2), Duration.ofSeconds(4));
  }

  @Test
  void platformThatAsksForTooLongAWaitEndsThePush() throws Exception {
    platform.scoresTold.add(new Told(503, Map.of("Retry-After", "86400")));

    assertThat(push().stopped()).contains("after 1 tries", "asks to wait 86400 s");
    assertThat(waited).isEmpty();
  }

  @Test
  void platformThatStaysBusyEndsThePushWhichGoesOnLater() throws Exception {
    push(lineItem(), null, true);
    for (int i = 0; i < 5; i++) {
      platform.scoresTold.add(new Told(503, Map.of()));
    }

    PushReport report = push();

    assertThat(report.stopped()).contains("is not available after 5 tries", "503");
    assertThat(report.sent()).isEmpty();
    assertThat(platform.requestsOfScores).isEqualTo(5);
    assertThat(push().sent()).hasSize(4);
  }

  @Test
  void tokenServerMayBeBusyToo() throws Exception {
    platform.tokensTold.add(new Told(503, Map.of("Retry-After", "3")));

    assertThat(push().complete()).isTrue();
    assertThat(waited).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void tokenThatIsNotGivenEndsThePush() throws Exception {
    platform.tokensTold.add(new Told(400, Map.of()));

    assertThat(push().stopped()).contains("gives no access token", "400");
    assertThat(platform.requestsOfScores).isZero();
  }

  @Test
  void scopeThatIsNotGrantedIsNamed() throws Exception {
    platform.scopeGranted = Gradebook.LINE_ITEM_SCOPE;

    assertThat(push().stopped()).contains("does not grant", Gradebook.SCORE_SCOPE);
  }

  @Test
  void platformThatIsNotReachedEndsThePush() throws Exception {
    platform.close();

    assertThat(push().stopped()).contains("is not available after 5 tries", "was not reached");
  }

  @Test
  void dryRunAsksNothingAndWritesNothing() throws Exception {
    PushReport report = push(lineItem(), null, true);

    assertThat(report.sent()).hasSize(4);
    assertThat(platform.requestsOfTokens + platform.requestsOfScores).isZero();
    assertThat(out.resolve("receipts")).doesNotExist();
  }

  @Test
  void lineItemIsFoundByItsLabelOnAnyPage() throws Exception {
    platform.lineItems.addAll(List.of(item("Other", "/x"), item("Concurrency", null)));

    assertThat(push(lineItems(), null, false).complete()).isTrue();
    assertThat(platform.lineItems).hasSize(2);
    assertThat(platform.scores).hasSize(4);
  }

  @Test
  void lineItemIsMadeOnceWhenThereIsNone() throws Exception {
    assertThat(push(lineItems(), null, false).complete()).isTrue();
    platform.scores.clear();
    Batches.write(out, Map.of("ada", identity()), Batches.full("ada"));
    assertThat(push(lineItems(), null, false).sent()).hasSize(1);

    assertThat(platform.lineItems)
        .singleElement()
        .satisfies(item -> assertThat(item.get("scoreMaximum").getAsDouble()).isEqualTo(100));
  }

  @Test
  void noLineItemIsMadeWhereTheListOfThemCannotBeRead() throws Exception {
    platform.lineItemsTold.add(new Told(200, Map.of()));

    assertThat(push(lineItems(), null, false).stopped()).contains("no list of line items");
    assertThat(platform.lineItems).isEmpty();
  }

  @Test
  void makingALineItemIsNotRepeatedAsItMightBeThere() throws Exception {
    platform.makingTold.add(new Told(503, Map.of()));

    assertThat(push(lineItems(), null, false).stopped()).contains("503");
    assertThat(platform.lineItems).isEmpty();
    assertThat(waited).isEmpty();
  }

  @Test
  void makingALineItemWaitsForABusyPlatform() throws Exception {
    platform.makingTold.add(new Told(429, Map.of("Retry-After", "2")));

    assertThat(push(lineItems(), null, false).complete()).isTrue();
    assertThat(platform.lineItems).hasSize(1);
    assertThat(waited).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void severalLineItemsOfOneLabelAreNamed() throws Exception {
    platform.lineItems.addAll(List.of(item("Concurrency", "/a"), item("Concurrency", "/b")));

    assertThat(push(lineItems(), null, false).stopped()).contains("2 line items", "/a", "/b");
  }

  @Test
  void tokenGoesToNoOtherServer() throws Exception {
    JsonObject item = item("Concurrency", null);
    item.addProperty("id", "http://127.0.0.1:1/steal");
    platform.lineItems.add(item);

    assertThat(push(lineItems(), null, false).stopped()).contains("another server");
  }

  @Test
  void damagedReceiptSendsOnceMore() throws Exception {
    push();
    try (Stream<Path> receipts = Files.list(out.resolve("receipts"))) {
      Files.writeString(
          receipts.findFirst().orElseThrow(), "{\"format\": \"loomgrade-receipt/1\"}");
    }
    platform.latest.clear();

    assertThat(push().sent()).hasSize(1);
  }

  @Test
  void noSecretIsInReceiptsOrReports() throws Exception {
    platform.unknownUsers.add("u-124");
    String said = push().toString();

    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        said += Files.readString(file);
      }
    }
    assertThat(said).doesNotContain("secret-token", "PRIVATE KEY");
  }

  private PushReport push() throws Exception {
    return push(lineItem(), null, false);
  }

  private PushReport push(String config, @Nullable UserKey user, boolean dryRun)
      throws IOException, BadSettingsException, ExportException, InterruptedException {
    Files.writeString(temporary.resolve("key.pem"), TestPlatform.privateKeyPem());
    Path file = Files.writeString(temporary.resolve("lti.json"), config);
    notes = new Notes();
    Course course = Course.read(GradedFolder.open(out), GradeSettings.plain(), notes);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return new Push(Platform.read(file, Map.of()), out, client, waited::add, CLOCK)
          .run(course, user, dryRun, notes, _ -> {});
    }
  }

  private String lineItem() {
    return config("\"lineItem\": \"%s\"".formatted(platform.lineItem()));
  }

  private String lineItems() {
    return config(
        "\"lineItems\": \"%s\", \"label\": \"Concurrency\""
            .formatted(platform.url("/course/lineitems")));
  }

  private String config(String rest) {
    return """
    { "format": "loomgrade-lti/1", "clientId": "tool-1", "tokenUrl": "%s",
      "keyFile": "key.pem", "keyId": "key-1", %s }
    """
        .formatted(platform.url("/token"), rest);
  }

  private JsonObject item(String label, @Nullable String path) {
    JsonObject item = new JsonObject();
    item.addProperty("id", path == null ? platform.lineItem() : platform.url(path));
    item.addProperty("label", label);
    item.addProperty("scoreMaximum", 100);
    return item;
  }

  private static Identity identity() {
    return Batches.alone(null, null, new Student("Ada", null, Map.of("lti-user", "u-ada")));
  }
}
