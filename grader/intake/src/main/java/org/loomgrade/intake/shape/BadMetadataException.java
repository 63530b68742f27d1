package org.loomgrade.intake.shape;

/** A file about submissions that cannot be read; the message says where and why. */
final class BadMetadataException extends Exception {
  private static final long serialVersionUID = 1;

  BadMetadataException(String message, Throwable cause) {
    super(message, cause);
  }
}
