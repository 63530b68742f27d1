package org.loomgrade.exports.grade;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.Mark.Deduction;
import org.loomgrade.model.Identity;
import org.loomgrade.settings.BadSettingsException;
import org.loomgrade.settings.SettingsFile;

/**
 * What late submissions lose; {@code late-policy.schema.json} tells of the fields. It changes what
 * is handed on, never a result.
 *
 * @param percentIfUnknown null for nothing
 */
public record LatePolicy(
    OffsetDateTime deadline,
    Duration grace,
    BigDecimal percentPerDay,
    BigDecimal maxPercent,
    boolean ofScore,
    @Nullable BigDecimal percentIfUnknown) {
  private static final URL SCHEMA =
      Objects.requireNonNull(LatePolicy.class.getResource("late-policy.schema.json"));
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The fields of the file. */
  private record Fields(
      String deadline,
      long graceMinutes,
      BigDecimal percentPerDay,
      @Nullable BigDecimal maxPercent,
      @Nullable String of,
      @Nullable BigDecimal percentIfUnknown) {}

  /**
   * Reads a policy.
   *
   * @throws BadSettingsException when the file is no policy
   * @throws IOException when it cannot be read
   */
  public static LatePolicy read(Path file) throws BadSettingsException, IOException {
    SettingsFile settings = SettingsFile.read(file, SCHEMA);
    Fields fields = settings.as(Fields.class);
    OffsetDateTime deadline;
    try {
      deadline = OffsetDateTime.parse(fields.deadline());
    } catch (DateTimeException e) {
      throw settings.mistake(
          "/deadline", "is no time that exists, was \"%s\"".formatted(fields.deadline()));
    }
    return new LatePolicy(
        deadline,
        Duration.ofMinutes(fields.graceMinutes()),
        fields.percentPerDay(),
        fields.maxPercent() == null ? HUNDRED : fields.maxPercent(),
        "score".equals(fields.of()),
        fields.percentIfUnknown());
  }

  /** The mark less what is taken. Says in the notes when it cannot be known whether or how late. */
  Mark apply(Mark mark, String submission, @Nullable Identity identity, Notes notes) {
    Optional<Duration> late = lateBy(identity);
    if (late.isPresent()) {
      return late.get().compareTo(grace) <= 0 ? mark : less(mark, days(late.get()));
    }
    if (identity != null && Boolean.FALSE.equals(identity.late())) {
      return mark;
    }
    if (identity == null || identity.late() == null) {
      notes.add("Nothing is taken where it is not known when it was handed in", submission);
      return mark;
    }
    if (percentIfUnknown == null) {
      notes.add(
          "Nothing is taken where it is not known how late it was, as the policy has no percentIfUnknown",
          submission);
      return mark;
    }
    return less(mark, percentIfUnknown, "handed in late, it is not known when");
  }

  /** How long after the deadline; negative when before; empty when the time is not known. */
  private Optional<Duration> lateBy(@Nullable Identity identity) {
    return identity == null || identity.submittedAt() == null
        ? Optional.empty()
        : Times.parse(identity.submittedAt(), deadline.getOffset())
            .map(submitted -> Duration.between(deadline, submitted));
  }

  private static long days(Duration late) {
    return late.toDays() + (late.equals(Duration.ofDays(late.toDays())) ? 0 : 1);
  }

  private Mark less(Mark mark, long days) {
    return less(
        mark,
        percentPerDay.multiply(BigDecimal.valueOf(days)),
        "handed in late, %s begun".formatted(days == 1 ? "1 day" : days + " days"));
  }

  private Mark less(Mark mark, BigDecimal percent, String why) {
    BigDecimal capped = percent.min(maxPercent);
    BigDecimal base = ofScore ? mark.score() : mark.maxScore();
    BigDecimal points = Mark.rounded(base.multiply(capped).movePointLeft(2)).min(mark.score());
    if (points.signum() == 0) {
      return mark;
    }
    String reason =
        "%s: %s%% of %s points"
            .formatted(why, Mark.plain(capped).toPlainString(), base.toPlainString());
    return new Mark(mark.score().subtract(points), mark.maxScore(), new Deduction(points, reason));
  }
}
