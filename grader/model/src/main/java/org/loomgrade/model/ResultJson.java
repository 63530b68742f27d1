package org.loomgrade.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.util.function.Function;

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
    return read(json, Result.class, Result.FORMAT, Result::format);
  }

  /**
   * Reads a summary.
   *
   * @throws JsonParseException when the text is not a summary of this format
   */
  public static Summary readSummary(String json) {
    return read(json, Summary.class, Summary.FORMAT, Summary::format);
  }

  /**
   * Reads a confirmation.
   *
   * @throws JsonParseException when the text is not a confirmation of this format
   */
  public static Confirmation readConfirmation(String json) {
    return read(json, Confirmation.class, Confirmation.FORMAT, Confirmation::format);
  }

  /**
   * Reads an object that says its format.
   *
   * @throws JsonParseException when the text is not such an object
   */
  public static <T> T read(
      String json, Class<T> type, String format, Function<T, String> formatOf) {
    T read;
    try {
      read = GSON.fromJson(json, type);
    } catch (JsonParseException e) {
      throw e;
    } catch (RuntimeException e) {
      // Gson's way to say that a record's constructor refused what it was given.
      throw new JsonParseException("not a " + format + " object", e);
    }
    if (read == null || !format.equals(formatOf.apply(read))) {
      throw new JsonParseException("not a " + format + " object");
    }
    return read;
  }
}
