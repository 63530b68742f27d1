package org.loomgrade.exports.format;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** JSON as the formats here want it: absent for null, the same bytes for the same values. */
final class Json {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Json() {}

  static String write(Object value) {
    return GSON.toJson(value) + "\n";
  }
}
