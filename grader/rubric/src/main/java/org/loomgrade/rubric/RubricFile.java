package org.loomgrade.rubric;

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
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rubric with the tree that it was read from, which knows each value's line. */
record RubricFile(Path path, JsonNode tree, Rubric rubric) {
  private static final String SCHEMA = "rubric.schema.json";
  private static final Gson GSON = new Gson();

  /** Of two values of one name, only one would count, and readers disagree which. */
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static RubricFile parse(Path path, String text) throws BadRubricException {
    JsonNode tree = tree(path, text);
    List<Error> errors = schema().validate(tree);
    if (!errors.isEmpty()) {
      throw worst(path, errors);
    }
    return new RubricFile(path, tree, GSON.fromJson(text, Rubric.class));
  }

  /** The line of the value at a JSON pointer. */
  int line(String pointer) {
    return line(tree.at(pointer));
  }

  private static JsonNode tree(Path path, String text) throws BadRubricException {
    if (text.isBlank()) {
      throw new BadRubricException(path, 1, "is empty");
    }
    try {
      return DefaultNodeReader.builder()
          .jsonMapper(STRICT)
          .locationAware()
          .build()
          .readTree(text, InputFormat.JSON);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new BadRubricException(
          path, at == null ? 1 : at.getLineNr(), "is not JSON: " + e.getOriginalMessage());
    }
  }

  private static Schema schema() {
    try (InputStream in = RubricFile.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException(SCHEMA + " is missing from the class path");
      }
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(SCHEMA + " cannot be read", e);
    }
  }

  /** The first in the file: later ones are often its consequences. */
  private static BadRubricException worst(Path path, List<Error> errors) {
    Error first = errors.stream().min(Comparator.comparingInt(RubricFile::line)).orElseThrow();
    return new BadRubricException(path, line(first), reason(first));
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
