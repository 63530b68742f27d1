package org.loomgrade.exports.lti;

import com.google.gson.JsonElement;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens of a platform, by client credentials with a signed assertion (IMS Security
 * Framework 1.0, section 4.1; RFC 7523). One is used until shortly before it expires. Not
 * thread-safe.
 */
final class Tokens {
  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);
  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final long DEFAULT_SECONDS = 60;
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final Platform platform;
  private final Requests requests;
  private final List<String> scopes;
  private @Nullable String token;
  private Instant until = Instant.MIN;

  Tokens(Platform platform, Requests requests, List<String> scopes) {
    this.platform = platform;
    this.requests = requests;
    this.scopes = scopes;
  }

  /** A token that holds. */
  String get() throws PushException, InterruptedException {
    if (token == null || !requests.clock().instant().isBefore(until)) {
      token = fetch();
    }
    return token;
  }

  /** The next one is fetched anew: the platform has refused this. */
  void forget() {
    token = null;
  }

  private String fetch() throws PushException, InterruptedException {
    Instant now = requests.clock().instant();
    HttpResponse<String> response =
        requests.send(
            HttpRequest.newBuilder(platform.tokenUrl())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form(now)))
                .build());
    JsonElement json = Answers.json(response);
    String fetched = Answers.string(json, "access_token");
    if (!Answers.isOk(response) || fetched == null) {
      // Of an answer that is no refusal nothing is shown: it may hold a token.
      throw new PushException(
          "%s gives no access token: it answered %s"
              .formatted(
                  platform.tokenUrl(),
                  Answers.isOk(response) ? "without one" : Answers.text(response)));
    }
    checkScopes(Answers.string(json, "scope"));
    until = now.plusSeconds(seconds(Answers.string(json, "expires_in"))).minus(MARGIN);
    return fetched;
  }

  private void checkScopes(@Nullable String granted) throws PushException {
    if (granted == null) {
      return;
    }
    List<String> given = List.of(granted.split(" ", -1));
    List<String> missing = scopes.stream().filter(scope -> !given.contains(scope)).toList();
    if (!missing.isEmpty()) {
      throw new PushException(
          "the platform does not grant the tool the scope %s; allow it in the tool's registration there"
              .formatted(String.join(", ", missing)));
    }
  }

  private static long seconds(@Nullable String expiresIn) {
    return expiresIn != null && expiresIn.matches("\\d{1,9}")
        ? Long.parseLong(expiresIn)
        : DEFAULT_SECONDS;
  }

  private String form(Instant now) {
    Map<String, String> fields =
        new TreeMap<>(
            Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion(now),
                "scope",
                String.join(" ", scopes)));
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String assertion(Instant now) {
    return platform
        .key()
        .sign(
            new JWTClaimsSet.Builder()
                .issuer(platform.clientId())
                .subject(platform.clientId())
                .audience(platform.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ASSERTION_LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .build());
  }
}
