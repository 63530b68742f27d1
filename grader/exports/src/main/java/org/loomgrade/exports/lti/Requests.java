package org.loomgrade.exports.lti;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Sends requests, and again when the platform is busy (429), failing (5xx) or not reached, later
 * and later or when it says (Retry-After; RFC 9110, section 10.2.3).
 */
final class Requests {
  private static final int TRIES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  private final HttpClient client;
  private final Pause pause;
  private final Clock clock;

  Requests(HttpClient client, Pause pause, Clock clock) {
    this.client = client;
    this.pause = pause;
    this.clock = clock;
  }

  Clock clock() {
    return clock;
  }

  /**
   * Sends a request that may be repeated.
   *
   * @return the answer, never 429 or 5xx
   * @throws PushException when the platform goes on to be busy, to fail, or not to be reached
   */
  HttpResponse<String> send(HttpRequest request) throws PushException, InterruptedException {
    String last = "";
    for (int tried = 1; ; tried++) {
      Optional<Duration> asked = Optional.empty();
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 429 && response.statusCode() < 500) {
          return response;
        }
        last = "it answered " + Answers.text(response);
        asked = retryAfter(response);
      } catch (IOException e) {
        last = "it was not reached: " + e;
      }
      Duration wait = asked.orElse(FIRST_PAUSE.multipliedBy(1L << (tried - 1)));
      if (tried == TRIES || wait.compareTo(LONGEST_PAUSE) > 0) {
        throw new PushException(
            "%s is not available after %d tries; %s%s"
                .formatted(
                    request.uri(),
                    tried,
                    last,
                    tried == TRIES ? "" : ", and asks to wait %d s".formatted(wait.toSeconds())));
      }
      pause.of(wait);
    }
  }

  /** Sends a request that must not be done twice, so that it is repeated on 429 only. */
  HttpResponse<String> sendOnce(HttpRequest request) throws PushException, InterruptedException {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 429) {
        return response;
      }
      pause.of(retryAfter(response).orElse(FIRST_PAUSE));
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new PushException("%s was not reached: %s".formatted(request.uri(), e), e);
    }
  }

  private Optional<Duration> retryAfter(HttpResponse<String> response) {
    return response.headers().firstValue("Retry-After").flatMap(this::parse);
  }

  private Optional<Duration> parse(String value) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration until = Duration.between(clock.instant(), date.toInstant());
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeException e) {
      // Not said in a way that the RFC knows: our own pauses hold.
      return Optional.empty();
    }
  }
}
