package org.loomgrade.exports.lti;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.StudentText;

/** What a platform answers. */
final class Answers {
  private static final int MAX_LENGTH = 300;

  private Answers() {}

  static boolean isOk(HttpResponse<String> response) {
    return response.statusCode() / 100 == 2;
  }

  /** The status and the start of the body, harmless for a terminal. */
  static String text(HttpResponse<String> response) {
    String body = StudentText.clean(response.body(), MAX_LENGTH).strip();
    return response.statusCode() + (body.isEmpty() ? "" : " (" + body + ")");
  }

  /** The body as JSON; null when it is none. */
  static @Nullable JsonElement json(HttpResponse<String> response) {
    try {
      return JsonParser.parseString(response.body());
    } catch (JsonParseException e) {
      // Said by who asked, with the answer's text.
      return null;
    }
  }

  /** A text of a JSON object; null when it is not there, or something else. */
  static @Nullable String string(@Nullable JsonElement object, String name) {
    if (object == null || !object.isJsonObject()) {
      return null;
    }
    JsonElement value = object.getAsJsonObject().get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
  }
}
