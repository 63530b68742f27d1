/**
 * One schedule: the threads under control, virtual time, monitors, happens-before, verdicts.
 * Nothing here knows how code is rewritten; rewritten code calls {@link
 * org.loomgrade.scheduler.engine.Hooks}.
 */
@NullMarked
package org.loomgrade.scheduler.engine;

import org.jspecify.annotations.NullMarked;
