package org.loomgrade.checks;

import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Failure;

/**
 * What running a body under many schedules came to.
 *
 * @param schedules how many schedules ran
 * @param failure of the schedule that failed; null when none did
 */
public record Exploration(long schedules, @Nullable Failure failure) {}
