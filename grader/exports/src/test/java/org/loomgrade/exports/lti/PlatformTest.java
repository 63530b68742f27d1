package org.loomgrade.exports.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.settings.BadSettingsException;

/** The instructor's file about a platform. */
final class PlatformTest {
  private static final String CONFIG =
      """
      {
        "format": "loomgrade-lti/1",
        "clientId": "tool-1",
        "tokenUrl": "https://lms.example/token",
        "keyFile": "key.pem",
        "keyId": "key-1",
        "lineItem": "https://lms.example/items/1"
      }
      """;

  @TempDir private Path folder;

  @Test
  void keyMayBeAPemBesideTheFile() throws Exception {
    Files.writeString(folder.resolve("key.pem"), TestPlatform.privateKeyPem());

    Platform platform = read(CONFIG, Map.of());

    assertThat(platform.audience()).isEqualTo("https://lms.example/token");
    assertThat(platform.key()).hasToString("key key-1");
  }

  @Test
  void keyMayBeAJwkOfTheEnvironmentWithItsOwnId() throws Exception {
    String jwk =
        new RSAKey.Builder((RSAPublicKey) TestPlatform.KEYS.getPublic())
            .privateKey(TestPlatform.KEYS.getPrivate())
            .keyID("of-jwk")
            .build()
            .toJSONString();
    String config =
        CONFIG
            .replace("\"keyFile\": \"key.pem\"", "\"keyVariable\": \"LTI_KEY\"")
            .replace("\"keyId\": \"key-1\",", "");

    assertThat(read(config, Map.of("LTI_KEY", jwk)).key()).hasToString("key of-jwk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "https://lms.example/token"               | "http://lms.example/token"           | 4 | tokenUrl
          "https://lms.example/token"               | "https://user:pw@lms.example/"       | 4 | without user
          "https://lms.example/items/1"             | "https://lms.example/ items"         | 7 | is no URL
          "lineItem": "https://lms.example/items/1" | "lineItems": "https://lms.example/"  | 1 | label
          "keyFile": "key.pem"                      | "keyFile": "gone.pem"                | 5 | names a file that is not there
          "keyFile": "key.pem"                      | "keyVariable": "NOT_SET"             | 5 | is not set
          "keyFile": "key.pem",                     | ``                                   | 1 | needs either keyFile or keyVariable
          "keyFile": "key.pem"                      | "keyFile": "key.pem", "keyVariable": "X" | 1 | needs either keyFile or keyVariable
          "lineItem": "https://lms.example/items/1" | "label": "Hw"                        | 1 | needs either lineItem
          "keyFile": "key.pem"                      | "key": "MIIEvQ"                      | 5 | key
          """)
  void mistakeIsNamedWithItsLine(String right, String wrong, int line, String reason)
      throws IOException {
    Files.writeString(folder.resolve("key.pem"), TestPlatform.privateKeyPem());
    assertThat(CONFIG).contains(right);

    assertThatThrownBy(() -> read(CONFIG.replace(right, wrong), Map.of()))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("lti.json:" + line + ": ")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "secret-text",
    "-----BEGIN PRIVATE KEY-----secret-----END PRIVATE KEY-----",
    "{\"kty\":\"RSA\"\\,\"secret\":1}",
    "{\"kty\":\"oct\"\\,\"k\":\"c2VjcmV0\"}",
    "-----BEGIN RSA PRIVATE KEY-----secret-----END RSA PRIVATE KEY-----"
  })
  void nothingOfAKeyThatCannotBeReadIsTold(String key) throws IOException {
    Files.writeString(folder.resolve("key.pem"), key);

    assertThatThrownBy(() -> read(CONFIG, Map.of()))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("lti.json:5: ")
        .hasNoCause()
        .message()
        .doesNotContain("secret", "c2VjcmV0");
  }

  @Test
  void shortKeyIsRefused() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    Files.writeString(
        folder.resolve("key.pem"),
        "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----"
            .formatted(Base64.getMimeEncoder().encodeToString(key)));

    assertThatThrownBy(() -> read(CONFIG, Map.of())).hasMessageContaining("2048 bits or more");
  }

  private Platform read(String config, Map<String, String> environment)
      throws IOException, BadSettingsException {
    return Platform.read(Files.writeString(folder.resolve("lti.json"), config), environment);
  }
}
