package org.loomgrade.exports.lti;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.loomgrade.settings.BadSettingsException;
import org.loomgrade.settings.SettingsFile;

/**
 * A platform of LTI 1.3, as the instructor's file says it; {@code lti.schema.json} tells of the
 * fields.
 *
 * @param lineItem null when it is to be found by its label
 * @param lineItems null when the line item is known
 * @param label null when the line item is known
 */
public record Platform(
    String clientId,
    URI tokenUrl,
    String audience,
    SigningKey key,
    @Nullable URI lineItem,
    @Nullable URI lineItems,
    @Nullable String label,
    @Nullable String resourceId) {
  private static final URL SCHEMA =
      Objects.requireNonNull(Platform.class.getResource("lti.schema.json"));

  /** The fields of the file. */
  private record Fields(
      String clientId,
      String tokenUrl,
      @Nullable String audience,
      @Nullable String keyFile,
      @Nullable String keyVariable,
      @Nullable String keyId,
      @Nullable String lineItem,
      @Nullable String lineItems,
      @Nullable String label,
      @Nullable String resourceId) {}

  /**
   * Reads the file, and the key that it names.
   *
   * @param environment the variables of the process
   * @throws BadSettingsException when it does not keep to the schema, or names no key that can be
   *     used; never with anything of the key
   */
  public static Platform read(Path file, Map<String, String> environment)
      throws BadSettingsException, IOException {
    SettingsFile settings = SettingsFile.read(file, SCHEMA);
    Fields fields = settings.as(Fields.class);
    checkChoices(settings, fields);
    return new Platform(
        fields.clientId(),
        url(settings, "/tokenUrl", fields.tokenUrl()),
        fields.audience() == null ? fields.tokenUrl() : fields.audience(),
        key(settings, fields, environment),
        fields.lineItem() == null ? null : url(settings, "/lineItem", fields.lineItem()),
        fields.lineItems() == null ? null : url(settings, "/lineItems", fields.lineItems()),
        fields.label(),
        fields.resourceId());
  }

  /** What a schema says badly: that one of two is needed. */
  private static void checkChoices(SettingsFile settings, Fields fields)
      throws BadSettingsException {
    if ((fields.keyFile() == null) == (fields.keyVariable() == null)) {
      throw settings.mistake("", "needs either keyFile or keyVariable");
    }
    if ((fields.lineItem() == null) == (fields.lineItems() == null)) {
      throw settings.mistake("", "needs either lineItem, or lineItems and label");
    }
    if ((fields.lineItems() == null) != (fields.label() == null)) {
      throw settings.mistake("", "needs lineItems and label, or neither");
    }
  }

  /** What scores go to, as receipts name it; the same before and after the line item is found. */
  String target() {
    return lineItem != null
        ? lineItem.toString()
        : "%s#%s#%s".formatted(lineItems, resourceId == null ? "" : resourceId, label);
  }

  private static URI url(SettingsFile settings, String pointer, String url)
      throws BadSettingsException {
    try {
      URI uri = URI.create(url);
      if (uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw settings.mistake(pointer, "is no URL: " + e.getMessage());
    }
    throw settings.mistake(pointer, "has to be a URL with a host, and without user or fragment");
  }

  private static SigningKey key(
      SettingsFile settings, Fields fields, Map<String, String> environment)
      throws BadSettingsException, IOException {
    String pointer = fields.keyFile() != null ? "/keyFile" : "/keyVariable";
    String text =
        fields.keyFile() != null
            ? keyFile(settings, fields.keyFile())
            : environment.get(fields.keyVariable());
    if (text == null || text.isBlank()) {
      throw settings.mistake(
          pointer, "names a key that is not there: the file is empty, or the variable is not set");
    }
    try {
      return SigningKey.parse(text, fields.keyId());
    } catch (PushException e) {
      throw settings.mistake(pointer, String.valueOf(e.getMessage()));
    }
  }

  private static String keyFile(SettingsFile settings, String name)
      throws BadSettingsException, IOException {
    Path file = settings.path().toAbsolutePath().resolveSibling(name);
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw settings.mistake("/keyFile", "names a file that is not there: " + file);
    } catch (CharacterCodingException e) {
      throw settings.mistake("/keyFile", "names no key as PEM or JWK: " + file);
    }
  }
}
