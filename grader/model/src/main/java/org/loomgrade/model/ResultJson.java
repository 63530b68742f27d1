package org.loomgrade.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import org.jspecify.annotations.Nullable;

/** Results as JSON: the same result gives the same bytes. */
public final class ResultJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ResultJson() {}

  public static String write(Object value) {
    return GSON.toJson(value) + "\n";
  }

  /**
   * Reads a result.
   *
   * @throws JsonParseException when the text is not a result of this format
   */
  public static Result read(String json) {
    Result result = parse(json);
    if (result == null || !Result.FORMAT.equals(result.format())) {
      throw new JsonParseException("not a " + Result.FORMAT + " object");
    }
    return result;
  }

  private static @Nullable Result parse(String json) {
    try {
      return GSON.fromJson(json, Result.class);
    } catch (JsonParseException e) {
      throw e;
    } catch (RuntimeException e) {
      // Gson's way to say that a record's constructor refused what it was given.
      throw new JsonParseException("not a " + Result.FORMAT + " object", e);
    }
  }
}
