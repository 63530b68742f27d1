package org.loomgrade.exports.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tool's private key. Nothing of it shows in text. */
public final class SigningKey {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
  private static final int MIN_BITS = 2048;

  private final PrivateKey key;
  private final String id;

  private SigningKey(PrivateKey key, String id) {
    this.key = key;
    this.id = id;
  }

  /**
   * Reads a key as PEM of PKCS #8, or as JWK.
   *
   * @param id the key's id; null when a JWK says it
   * @throws PushException when it is no RSA key of 2048 bits or more, or has no id; without a
   *     cause, which might tell of the key
   */
  static SigningKey parse(String text, @Nullable String id) throws PushException {
    try {
      JWK jwk = text.strip().startsWith("{") ? JWK.parse(text) : null;
      PrivateKey key = jwk == null ? pem(text) : jwk.toRSAKey().toPrivateKey();
      String keyId = id != null ? id : jwk == null ? null : jwk.getKeyID();
      if (keyId == null) {
        throw new PushException("has no id: say it as keyId");
      }
      if (!(key instanceof RSAPrivateKey rsa) || rsa.getModulus().bitLength() < MIN_BITS) {
        throw new PushException("is no private RSA key of %d bits or more".formatted(MIN_BITS));
      }
      return new SigningKey(key, keyId);
    } catch (GeneralSecurityException
        | JOSEException
        | ParseException
        | ClassCastException
        | IllegalArgumentException e) {
      throw notReadable();
    }
  }

  /** Signs claims by RS256, which LTI asks for (IMS Security Framework 1.0, section 5.4). */
  String sign(JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(id).build();
    SignedJWT jwt = new SignedJWT(header, claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("every JDK signs by RS256", e);
    }
    return jwt.serialize();
  }

  @Override
  public String toString() {
    return "key " + id;
  }

  private static PrivateKey pem(String text) throws PushException, GeneralSecurityException {
    Matcher pem = PEM.matcher(text);
    if (!pem.find()) {
      throw notReadable();
    }
    byte[] bytes = Base64.getMimeDecoder().decode(pem.group(1));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
  }

  private static PushException notReadable() {
    return new PushException(
        "cannot be read as a private RSA key; it has to be PEM that begins with BEGIN PRIVATE KEY, or a JWK");
  }
}
