package org.loomgrade.settings;

import com.google.gson.Gson;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that keeps to its schema, with the tree that knows each value's line. */
public final class SettingsFile {
  private static final Gson GSON = new Gson();

  /** Of two values of one name, only one would count, and readers disagree which. */
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path path;
  private final String text;
  private final JsonNode tree;

  private SettingsFile(Path path, String text, JsonNode tree) {
    this.path = path;
    this.text = text;
    this.tree = tree;
  }

  /**
   * Reads a file.
   *
   * @param schema a JSON Schema of the draft 2020-12
   * @throws BadSettingsException when it is no text, no JSON, or does not keep to the schema
   * @throws IOException when it cannot be read
   */
  public static SettingsFile read(Path path, URL schema) throws BadSettingsException, IOException {
    try {
      return parse(path, Files.readString(path), schema);
    } catch (CharacterCodingException e) {
      throw new BadSettingsException(path, 1, "is not UTF-8 text");
    } catch (NoSuchFileException e) {
      throw new BadSettingsException(path, 1, "there is no such file");
    }
  }

  /**
   * As {@link #read}, of a text that has been read.
   *
   * @param path how messages name it
   */
  public static SettingsFile parse(Path path, String text, URL schema) throws BadSettingsException {
    JsonNode tree = tree(path, text);
    List<Error> errors = schema(schema).validate(tree);
    if (!errors.isEmpty()) {
      throw worst(path, errors);
    }
    return new SettingsFile(path, text, tree);
  }

  public Path path() {
    return path;
  }

  /** What the file says, as a record whose components have the names of the fields. */
  public <T> T as(Class<T> type) {
    return GSON.fromJson(text, type);
  }

  /** The line of the value at a JSON pointer. */
  public int line(String pointer) {
    return line(tree.at(pointer));
  }

  /**
   * A mistake that no schema can say, at the value of a JSON pointer; of the whole, if it is empty.
   */
  public BadSettingsException mistake(String pointer, String reason) {
    return new BadSettingsException(path, line(pointer), (pointer + " " + reason).strip());
  }

  private static JsonNode tree(Path path, String text) throws BadSettingsException {
    if (text.isBlank()) {
      throw new BadSettingsException(path, 1, "is empty");
    }
    try {
      return DefaultNodeReader.builder()
          .jsonMapper(STRICT)
          .locationAware()
          .build()
          .readTree(text, InputFormat.JSON);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new BadSettingsException(
          path, at == null ? 1 : at.getLineNr(), "is not JSON: " + e.getOriginalMessage());
    }
  }

  private static Schema schema(URL schema) {
    try (InputStream in = schema.openStream()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(schema + " cannot be read", e);
    }
  }

  /** The first in the file: later ones are often its consequences. */
  private static BadSettingsException worst(Path path, List<Error> errors) {
    Error first = errors.stream().min(Comparator.comparingInt(SettingsFile::line)).orElseThrow();
    return new BadSettingsException(path, line(first), reason(first));
  }

  /** Where, what is wrong, and the value seen when it is a single one. */
  private static String reason(Error error) {
    String where = String.valueOf(error.getInstanceLocation());
    JsonNode seen = error.getInstanceNode();
    return (where.isEmpty() ? "" : where + " ")
        + error.getMessage()
        + (seen.isValueNode() ? ", was " + seen : "");
  }

  /** The line of the field that is too much, or of what holds the mistake. */
  private static int line(Error error) {
    JsonNode node = error.getInstanceNode();
    JsonNode field = error.getProperty() == null ? null : node.get(error.getProperty());
    return line(field == null ? node : field);
  }

  private static int line(JsonNode node) {
    TokenStreamLocation at = JsonNodes.tokenStreamLocationOf(node);
    return at == null ? 1 : at.getLineNr();
  }
}
