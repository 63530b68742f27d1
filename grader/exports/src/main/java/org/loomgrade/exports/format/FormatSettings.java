package org.loomgrade.exports.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.UserKey;

/**
 * What some formats need beside grades.
 *
 * @param user by what users are named; null for the format's own choice
 * @param assignment how the platform names what is graded; null when it was not said
 * @param now the time that scores are of
 */
public record FormatSettings(@Nullable UserKey user, @Nullable String assignment, Instant now) {}
