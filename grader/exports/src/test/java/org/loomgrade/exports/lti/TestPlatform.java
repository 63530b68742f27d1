package org.loomgrade.exports.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A platform of LTI 1.3 that is strict: what the specifications ask for is checked, and what breaks
 * them is kept in {@link #complaints}. Answers that it is told to give come before its own.
 */
final class TestPlatform implements AutoCloseable {
  static final String CLIENT = "tool-1";
  static final String KEY_ID = "key-1";
  static final KeyPair KEYS = keys();
  static final String CANVAS = "https://canvas.instructure.com/lti/submission";

  /** Those that each score has. */
  private static final Set<String> FIELDS =
      Set.of(
          "userId",
          "scoreGiven",
          "scoreMaximum",
          "activityProgress",
          "gradingProgress",
          "timestamp",
          "comment");

  /** Another one of the specification, and one that other platforms pass over. */
  private static final Set<String> MORE_FIELDS = Set.of("submission", CANVAS);

  /** An answer that it is told to give instead of its own. */
  record Told(int status, Map<String, String> headers) {}

  final List<String> complaints = new ArrayList<>();
  final List<JsonObject> scores = new ArrayList<>();
  final List<JsonObject> lineItems = new ArrayList<>();
  final Deque<Told> tokensTold = new ArrayDeque<>();
  final Deque<Told> scoresTold = new ArrayDeque<>();
  final Deque<Told> lineItemsTold = new ArrayDeque<>();
  final Deque<Told> makingTold = new ArrayDeque<>();
  final Set<String> unknownUsers = new HashSet<>();
  final Map<String, OffsetDateTime> latest = new HashMap<>();
  int requestsOfTokens;
  int requestsOfScores;
  String scopeGranted = "";
  private final HttpServer server;
  private final Clock clock;
  private final Set<String> usedIds = new HashSet<>();
  private String token = "";

  TestPlatform(Clock clock) throws IOException {
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", exchange -> answer(exchange, this::token));
    server.createContext("/course/lineitems", exchange -> answer(exchange, this::lineItems));
    server.createContext("/course/lineitems/1/lineitem/scores", e -> answer(e, this::score));
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** As Moodle has it: with a query, which scores come before. */
  String lineItem() {
    return url("/course/lineitems/1/lineitem?type_id=9");
  }

  static String privateKeyPem() {
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(KEYS.getPrivate().getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }

  void revokeToken() {
    token = "revoked";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Answer(int status, Map<String, String> headers, String body) {
    Answer(int status, String body) {
      this(status, Map.of(), body);
    }
  }

  @FunctionalInterface
  private interface Handler {
    Answer handle(HttpExchange exchange, String body) throws Exception;
  }

  private void answer(HttpExchange exchange, Handler handler) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answer answer;
    try {
      answer = handler.handle(exchange, body);
    } catch (Exception | AssertionError e) {
      complaints.add(e.toString());
      answer = new Answer(400, "{\"error\": \"strict\"}");
    }
    answer.headers().forEach(exchange.getResponseHeaders()::add);
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static @Nullable Answer told(Deque<Told> told) {
    Told next = told.poll();
    return next == null
        ? null
        : new Answer(next.status(), next.headers(), "told to say\u001b[31m " + next.status());
  }

  private Answer token(HttpExchange exchange, String body) throws Exception {
    requestsOfTokens++;
    Answer told = told(tokensTold);
    if (told != null) {
      return told;
    }
    assertThat(exchange.getRequestMethod()).isEqualTo("POST");
    assertThat(exchange.getRequestHeaders().getFirst("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    Map<String, String> form = form(body);
    assertThat(form.keySet())
        .containsExactlyInAnyOrder(
            "grant_type", "client_assertion_type", "client_assertion", "scope");
    assertThat(form)
        .containsEntry("grant_type", "client_credentials")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    SignedJWT jwt = SignedJWT.parse(form.get("client_assertion"));
    assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    assertThat(jwt.getHeader().getKeyID()).isEqualTo(KEY_ID);
    assertThat(jwt.verify(new RSASSAVerifier((RSAPublicKey) KEYS.getPublic()))).isTrue();
    check(jwt.getJWTClaimsSet());
    String scope = scopeGranted.isEmpty() ? form.get("scope") : scopeGranted;
    token = "secret-token-" + requestsOfTokens;
    return new Answer(
        200,
        "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 3600, \"scope\": \"%s\"}"
            .formatted(token, scope));
  }

  private void check(JWTClaimsSet claims) {
    assertThat(claims.getIssuer()).isEqualTo(CLIENT);
    assertThat(claims.getSubject()).isEqualTo(CLIENT);
    assertThat(claims.getAudience()).containsExactly(url("/token"));
    Date now = Date.from(clock.instant());
    assertThat(claims.getIssueTime()).isBeforeOrEqualTo(now);
    assertThat(claims.getExpirationTime())
        .isAfter(now)
        .isBefore(Date.from(clock.instant().plusSeconds(3600)));
    assertThat(usedIds.add(claims.getJWTID())).as("jti is new").isTrue();
  }

  private Answer lineItems(HttpExchange exchange, String body) {
    boolean making = exchange.getRequestMethod().equals("POST");
    Answer told = told(making ? makingTold : lineItemsTold);
    if (told != null) {
      return told;
    }
    if (!isAuthorized(exchange)) {
      return new Answer(401, "");
    }
    String query = exchange.getRequestURI().getRawQuery();
    if (making) {
      assertThat(exchange.getRequestHeaders().getFirst("Content-Type"))
          .isEqualTo("application/vnd.ims.lis.v2.lineitem+json");
      JsonObject item = JsonParser.parseString(body).getAsJsonObject();
      assertThat(item.get("label").getAsString()).isNotBlank();
      assertThat(item.get("scoreMaximum").getAsDouble()).isPositive();
      item.addProperty("id", lineItem());
      lineItems.add(item);
      return new Answer(201, item.toString());
    }
    assertThat(exchange.getRequestHeaders().getFirst("Accept"))
        .isEqualTo("application/vnd.ims.lis.v2.lineitemcontainer+json");
    // A page holds one.
    int page =
        query != null && query.contains("page=")
            ? Integer.parseInt(query.replaceAll(".*page=", ""))
            : 0;
    JsonArray items = new JsonArray();
    if (page < lineItems.size()) {
      items.add(lineItems.get(page));
    }
    String next = "<%s>; rel=\"next\"".formatted(url("/course/lineitems?page=" + (page + 1)));
    return new Answer(
        200, page + 1 < lineItems.size() ? Map.of("Link", next) : Map.of(), items.toString());
  }

  private Answer score(HttpExchange exchange, String body) {
    requestsOfScores++;
    Answer told = told(scoresTold);
    if (told != null) {
      return told;
    }
    if (!isAuthorized(exchange)) {
      return new Answer(401, "{\"error\": \"invalid_token\"}");
    }
    assertThat(exchange.getRequestMethod()).isEqualTo("POST");
    assertThat(exchange.getRequestURI().getRawQuery()).isEqualTo("type_id=9");
    assertThat(exchange.getRequestHeaders().getFirst("Content-Type"))
        .isEqualTo("application/vnd.ims.lis.v1.score+json");
    JsonObject score = JsonParser.parseString(body).getAsJsonObject();
    assertThat(score.keySet())
        .containsAll(FIELDS)
        .allMatch(field -> FIELDS.contains(field) || MORE_FIELDS.contains(field));
    assertThat(score.get("userId").getAsJsonPrimitive().isString()).isTrue();
    assertThat(score.get("scoreGiven").getAsJsonPrimitive().isNumber()).isTrue();
    assertThat(score.get("scoreGiven").getAsDouble()).isNotNegative();
    assertThat(score.get("scoreMaximum").getAsDouble()).isPositive();
    assertThat(score.get("activityProgress").getAsString()).isEqualTo("Completed");
    assertThat(score.get("gradingProgress").getAsString()).isEqualTo("FullyGraded");
    assertThat(score.get("timestamp").getAsString()).matches(".*T.*\\.\\d{3,}(Z|[+-].*)");
    if (score.has("submission")) {
      JsonObject submission = score.getAsJsonObject("submission");
      assertThat(submission.keySet()).containsExactly("submittedAt");
      assertThat(OffsetDateTime.parse(submission.get("submittedAt").getAsString()).toInstant())
          .isBeforeOrEqualTo(clock.instant());
    }
    String user = score.get("userId").getAsString();
    if (unknownUsers.contains(user)) {
      return new Answer(422, "{\"error\": \"no such student\"}");
    }
    OffsetDateTime time = OffsetDateTime.parse(score.get("timestamp").getAsString());
    OffsetDateTime before = latest.get(user);
    // As Moodle compares: by whole seconds.
    if (before != null && time.toEpochSecond() <= before.toEpochSecond()) {
      return new Answer(409, "{\"error\": \"a later score is there\"}");
    }
    latest.put(user, time);
    scores.add(score);
    return new Answer(200, "");
  }

  private boolean isAuthorized(HttpExchange exchange) {
    return ("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String field : body.split("&", -1)) {
      String[] both = field.split("=", 2);
      form.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }
}
