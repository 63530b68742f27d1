package org.loomgrade.verification;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.loomgrade.model.Result;
import org.loomgrade.model.explore.ExploreResult;

/** The JSON Schemas of results, as they are shipped. */
final class ResultSchema {
  private ResultSchema() {}

  /** What the schema says against some JSON; nothing when it is a result. */
  static List<Error> errors(String json) {
    return errors(Result.class, "result.schema.json", json);
  }

  /** What the schema of explorations says against some JSON. */
  static List<Error> errorsOfExploration(String json) {
    return errors(ExploreResult.class, "explore.schema.json", json);
  }

  private static List<Error> errors(Class<?> beside, String name, String json) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON)
          .validate(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
