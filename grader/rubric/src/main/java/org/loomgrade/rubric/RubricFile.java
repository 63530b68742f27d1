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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** A rubric with the tree that it was read from, which knows each value's line. */
record RubricFile(Path path, JsonNode tree, Rubric rubric) {
  private static final String SCHEMA = "rubric.schema.json";
  private static final Gson GSON = new Gson();

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
    try {
      return DefaultNodeReader.builder().locationAware().build().readTree(text, InputFormat.JSON);
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
    Error first =
        errors.stream()
            .min(Comparator.comparingInt(error -> line(error.getInstanceNode())))
            .orElseThrow();
    return new BadRubricException(
        path,
        line(first.getInstanceNode()),
        "%s %s".formatted(first.getInstanceLocation(), first.getMessage()));
  }

  private static int line(JsonNode node) {
    TokenStreamLocation at = JsonNodes.tokenStreamLocationOf(node);
    return at == null ? 1 : at.getLineNr();
  }
}
