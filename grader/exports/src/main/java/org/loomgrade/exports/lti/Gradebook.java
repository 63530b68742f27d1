package org.loomgrade.exports.lti;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.StudentText;

/** The gradebook of a platform: Assignment and Grade Services 2.0 of LTI 1.3. Not thread-safe. */
final class Gradebook {
  static final String SCORE_SCOPE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
  static final String LINE_ITEM_SCOPE = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  private static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final Pattern NEXT =
      Pattern.compile("<([^>]*)>\\s*;[^,<]*\\brel=\"?next\"?", Pattern.CASE_INSENSITIVE);
  private static final int MAX_PAGES = 100;
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final Gson GSON = new Gson();

  private final Platform platform;
  private final Requests requests;
  private final Tokens tokens;

  Gradebook(Platform platform, Requests requests) {
    this.platform = platform;
    this.requests = requests;
    List<String> scopes =
        platform.lineItem() == null ? List.of(LINE_ITEM_SCOPE, SCORE_SCOPE) : List.of(SCORE_SCOPE);
    this.tokens = new Tokens(platform, requests, scopes);
  }

  /**
   * The line item that scores go to: the known one, or the one of the label, which is made when
   * there is none.
   *
   * @param maximum what one that is made is out of
   */
  URI lineItem(BigDecimal maximum) throws PushException, InterruptedException {
    if (platform.lineItem() != null) {
      return platform.lineItem();
    }
    Optional<URI> found = find();
    return found.isPresent() ? found.get() : make(maximum);
  }

  /** Posts a score; the answer is neither 429 nor 5xx. */
  HttpResponse<String> post(URI lineItem, Score score) throws PushException, InterruptedException {
    return authorized(
        HttpRequest.newBuilder(scores(lineItem))
            .header("Content-Type", SCORE)
            .POST(BodyPublishers.ofString(GSON.toJson(score))),
        false);
  }

  /** Below the line item's path, before its query, which Moodle has (AGS 2.0, section 3.4). */
  private static URI scores(URI lineItem) {
    String query = lineItem.getRawQuery();
    String path = lineItem.toString();
    String start = query == null ? path : path.substring(0, path.length() - query.length() - 1);
    return URI.create(start + "/scores" + (query == null ? "" : "?" + query));
  }

  private Optional<URI> find() throws PushException, InterruptedException {
    List<URI> found = new ArrayList<>();
    Optional<URI> page = Optional.of(withQuery(lineItems()));
    for (int i = 0; page.isPresent() && i < MAX_PAGES; i++) {
      URI address = page.get();
      HttpResponse<String> response =
          ok(authorized(HttpRequest.newBuilder(address).header("Accept", LINE_ITEMS).GET(), false));
      JsonElement items = Answers.json(response);
      if (items == null || !items.isJsonArray()) {
        throw new PushException("%s answered no list of line items".formatted(address));
      }
      for (JsonElement item : items.getAsJsonArray()) {
        String id = Answers.string(item, "id");
        if (id != null && isOurs(item)) {
          found.add(sameHost(id));
        }
      }
      page = next(response);
    }
    if (found.size() > 1) {
      throw new PushException(
          "the platform has %d line items with the label \"%s\"; name one as lineItem: %s"
              .formatted(found.size(), platform.label(), found));
    }
    return found.stream().findFirst();
  }

  private boolean isOurs(JsonElement item) {
    return Objects.equals(platform.label(), Answers.string(item, "label"))
        && (platform.resourceId() == null
            || platform.resourceId().equals(Answers.string(item, "resourceId")));
  }

  private URI make(BigDecimal maximum) throws PushException, InterruptedException {
    JsonObject item = new JsonObject();
    item.addProperty("scoreMaximum", maximum);
    item.addProperty("label", platform.label());
    if (platform.resourceId() != null) {
      item.addProperty("resourceId", platform.resourceId());
    }
    HttpResponse<String> response =
        ok(
            authorized(
                HttpRequest.newBuilder(lineItems())
                    .header("Content-Type", LINE_ITEM)
                    .header("Accept", LINE_ITEM)
                    .POST(BodyPublishers.ofString(GSON.toJson(item))),
                true));
    String id = Answers.string(Answers.json(response), "id");
    if (id == null) {
      throw new PushException(
          "%s made a line item without an id; name it as lineItem".formatted(lineItems()));
    }
    return sameHost(id);
  }

  /**
   * Sends with a token, and with a new one when that is refused.
   *
   * @param once whether a second try might do it twice
   */
  private HttpResponse<String> authorized(HttpRequest.Builder request, boolean once)
      throws PushException, InterruptedException {
    HttpResponse<String> response = withToken(request, once);
    if (response.statusCode() == 401) {
      tokens.forget();
      response = withToken(request, once);
    }
    if (response.statusCode() == 401 || response.statusCode() == 403) {
      throw new PushException(
          "%s does not let the tool in: it answered %s"
              .formatted(response.uri(), Answers.text(response)));
    }
    return response;
  }

  private HttpResponse<String> withToken(HttpRequest.Builder request, boolean once)
      throws PushException, InterruptedException {
    HttpRequest authorized =
        request.setHeader("Authorization", "Bearer " + tokens.get()).timeout(TIMEOUT).build();
    return once ? requests.sendOnce(authorized) : requests.send(authorized);
  }

  private static HttpResponse<String> ok(HttpResponse<String> response) throws PushException {
    if (!Answers.isOk(response)) {
      throw new PushException("%s answered %s".formatted(response.uri(), Answers.text(response)));
    }
    return response;
  }

  private URI lineItems() {
    return Objects.requireNonNull(platform.lineItems(), "the schema asks for one of both");
  }

  private URI withQuery(URI address) {
    if (platform.resourceId() == null) {
      return address;
    }
    String divider = address.getRawQuery() == null ? "?" : "&";
    return URI.create(
        address
            + divider
            + "resource_id="
            + URLEncoder.encode(platform.resourceId(), StandardCharsets.UTF_8));
  }

  private Optional<URI> next(HttpResponse<String> response) throws PushException {
    for (String link : response.headers().allValues("Link")) {
      Matcher next = NEXT.matcher(link);
      if (next.find()) {
        return Optional.of(sameHost(response.uri().resolve(next.group(1)).toString()));
      }
    }
    return Optional.empty();
  }

  /** Tokens go to the platform only, whatever an answer names. */
  private URI sameHost(String address) throws PushException {
    @Nullable URI uri = uri(address);
    URI known = lineItems();
    if (uri == null
        || !Objects.equals(uri.getScheme(), known.getScheme())
        || !Objects.equals(uri.getAuthority(), known.getAuthority())) {
      throw new PushException(
          "%s names an address of another server: %s".formatted(known, StudentText.clean(address)));
    }
    return uri;
  }

  private static @Nullable URI uri(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException e) {
      // Refused by who asked, with the address.
      return null;
    }
  }
}
