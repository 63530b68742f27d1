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

/** The JSON Schema of results, as it is shipped. */
final class ResultSchema {
  private ResultSchema() {}

  /** What the schema says against some JSON; nothing when it is a result. */
  static List<Error> errors(String json) {
    try (InputStream in = Result.class.getResourceAsStream("result.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON)
          .validate(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
