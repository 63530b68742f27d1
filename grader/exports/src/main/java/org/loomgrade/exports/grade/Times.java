package org.loomgrade.exports.grade;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Times as downloads say them. */
final class Times {
  private Times() {}

  /** A time in ISO 8601; empty when it is none. Without an offset, it is taken to be of one. */
  static Optional<OffsetDateTime> parse(String text, ZoneOffset offset) {
    return read(text)
        .map(time ->
            time instanceof LocalDateTime local
                ? local.atOffset(offset)
                : OffsetDateTime.from(time));
  }

  /** A time in ISO 8601 with its offset; empty when it is none, or has no offset. */
  static Optional<Instant> instant(String text) {
    return read(text).filter(OffsetDateTime.class::isInstance).map(Instant::from);
  }

  private static Optional<TemporalAccessor> read(String text) {
    try {
      return Optional.of(
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T"),
              OffsetDateTime::from,
              LocalDateTime::from));
    } catch (DateTimeException e) {
      // Said by who asked, as an unknown time.
      return Optional.empty();
    }
  }
}
