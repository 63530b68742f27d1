package org.loomgrade.intake.shape;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.Content;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads Gradescope's {@code submission_metadata.yml}: by folder, {@code :submitters:} with {@code
 * :name:}, {@code :sid:}, {@code :email:}, and {@code :created_at:}. Nodes are read, not objects:
 * Ruby wrote the file, and its tags mean nothing here; and an id with leading zeros stays text.
 */
final class GradescopeMetadata {
  /** The file repeats all results: a large class makes tens of megabytes. */
  private static final int MAX_CODE_POINTS = 512 << 20;

  /** Such as {@code 2024-03-01 09:15:00.123456789 Z}, as Ruby writes it. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("[ ]['T']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ]")
          .appendPattern("[XXX][XX]")
          .toFormatter(java.util.Locale.ROOT);

  private GradescopeMetadata() {}

  /**
   * What is said of one submission.
   *
   * @param createdAt as ISO 8601; null when it is not said
   */
  record Entry(List<Submitter> submitters, @Nullable String createdAt) {}

  /** One who handed it in. */
  record Submitter(@Nullable String name, @Nullable String sid, @Nullable String email) {}

  /** All entries by the name of their folder. */
  static Map<String, Entry> read(Content file) throws BadMetadataException {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(MAX_CODE_POINTS)
            .setAllowDuplicateKeys(true)
            .build();
    try (InputStream in = file.open()) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      new Compose(settings)
          .composeInputStream(in)
          .ifPresent(
              root -> fields(root).forEach((folder, node) -> entries.put(folder, entry(node))));
      return entries;
    } catch (YamlEngineException | IOException e) {
      throw new BadMetadataException(
          String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  private static Entry entry(Node node) {
    Map<String, Node> fields = fields(node);
    List<Submitter> submitters = new ArrayList<>();
    if (fields.get("submitters") instanceof SequenceNode sequence) {
      for (Node submitter : sequence.getValue()) {
        Map<String, Node> about = fields(submitter);
        submitters.add(
            new Submitter(text(about, "name"), text(about, "sid"), text(about, "email")));
      }
    }
    return new Entry(
        submitters,
        Optional.ofNullable(text(fields, "created_at"))
            .map(GradescopeMetadata::isoTime)
            .orElse(null));
  }

  /** The fields of a mapping; a Ruby symbol's colon is taken away. */
  private static Map<String, Node> fields(Node node) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          String name = key.getValue();
          fields.put(name.startsWith(":") ? name.substring(1) : name, tuple.getValueNode());
        }
      }
    }
    return fields;
  }

  private static @Nullable String text(Map<String, Node> fields, String name) {
    return fields.get(name) instanceof ScalarNode scalar
            && !scalar.getValue().isBlank()
            && !scalar.getTag().equals(org.snakeyaml.engine.v2.nodes.Tag.NULL)
        ? scalar.getValue()
        : null;
  }

  private static String isoTime(String text) {
    try {
      return OffsetDateTime.parse(text.strip(), TIME).toString();
    } catch (DateTimeException e) {
      // Better the time as it stands there than none.
      return text;
    }
  }
}
