package org.loomgrade.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page carries along, so that it is whole by itself.
 *
 * @param style the text of its style sheet
 * @param script the text of its script
 */
record Assets(String style, String script) {
  /** Reads the style sheet of all pages and a script of the class path. */
  static Assets with(String script) {
    return new Assets(read("report.css"), read(script));
  }

  /**
   * The page's Content-Security-Policy (W3C CSP 3): this style and this script, each known by its
   * digest, and nothing else, wherever it comes from.
   */
  String policy() {
    return "default-src 'none'; style-src %s; script-src %s; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(source(style), source(script));
  }

  private static String source(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      // With other line ends, as a checkout may have them, a browser's digest would differ.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
